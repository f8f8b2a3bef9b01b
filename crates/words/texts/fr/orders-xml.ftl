# L’aperçu des commandes : ce qui est constaté dans le XML de « Custom Store ».

not-well-formed =
    .title = Le XML n’est plus lisible à partir d’ici
    .why = { $found ->
        [mismatched-end] « { $value } » ne ferme pas l’élément ouvert « { $expected } ».
        [attribute] Un attribut n’a pas de guillemets ou de valeur, ou figure deux fois.
        [outside-root] Quelque chose se trouve hors de l’unique élément racine.
        [character] Il y a un caractère que XML n’admet pas.
       *[markup] Ceci n’est pas écrit comme XML écrit ses balises.
    } ShipStation ne prend rien d’un fichier mal formé.
    .fix = Corrigez cet endroit. Cela ne se reproduit pas si une bibliothèque écrit le XML.

text-before-declaration =
    .title = Quelque chose précède « <?xml »
    .why = Un fichier avec une déclaration XML doit commencer par elle. Une ligne vide ou un message devant rend tout le fichier illisible.
    .fix = Retirez ce qui précède. C’est souvent un avertissement du serveur ou une ligne vide à la fin d’un script.

wrong-root =
    .title = L’élément racine est « { $found } », et non « Orders »
    .short = L’élément racine n’est pas « Orders »
    .why = ShipStation attend un élément « Orders » contenant un « Order » par commande. Majuscules et minuscules comptent.
    .fix = Nommez l’élément racine Orders.

required-element-missing =
    .title = { $field } manque
    .short = Champ obligatoire manquant
    .why = Le tableau des champs de « Custom Store » l’exige.
    .fix = Ajoutez { $field } avec une valeur.

required-element-empty =
    .title = { $field } est vide
    .short = Champ obligatoire vide
    .why = Le tableau des champs de « Custom Store » exige ici une valeur.
    .fix = Renseignez { $field }.

value-too-long =
    .title = { $field } est trop long
    .short = Valeur trop longue
    .why = Il compte { $count } caractères ; { $limit } sont acceptés.
    .fix = Raccourcissez-le à { $limit } caractères.

value-too-short =
    .title = { $field } est trop court
    .short = Valeur trop courte
    .why = Il compte { $count ->
        [one] { $count } caractère
       *[other] { $count } caractères
    } ; au moins { $limit } { $limit ->
        [one] est attendu
       *[other] sont attendus
    }.
    .fix = Écrivez-le en entier, ou omettez tout à fait un élément facultatif.

date-not-understood =
    .title = { $field } : « { $value } » n’est pas une date que ShipStation lit
    .short = Date que ShipStation ne lit pas
    .why = Les dates ont la forme MM/dd/yyyy HH:mm : mois, jour, année à quatre chiffres, puis l’heure.
    .fix = Écrivez-la comme 03/23/2012 21:09, en UTC.

date-iso-instead-of-us =
    .title = { $field } est écrit sous forme ISO
    .short = Date sous forme ISO
    .why = ShipStation attend MM/dd/yyyy HH:mm et ne lit pas « { $value } ».
    .fix = Écrivez { $expected }.

minutes-repeat-month =
    .title = Les minutes de chaque date répètent le mois
    .why = Dans les { $count } dates, les minutes sont égales au mois. Cela arrive quand un format de date dit « MM » (mois) à la place de « mm » (minutes).
    .fix = Corrigez le format en MM/dd/yyyy HH:mm, avec mm minuscules pour les minutes.

amount-malformed =
    .title = { $field } : « { $value } » n’est pas un montant que ShipStation lit
    .short = Montant que ShipStation ne lit pas
    .why = Un montant a au plus 7 chiffres avant un point et 2 après, sans symbole monétaire ni séparateur.
    .fix = Écrivez-le comme 1234.50.

quantity-not-an-integer =
    .title = { $field } : « { $value } » n’est pas un nombre entier
    .short = Quantité non entière
    .why = ShipStation prend des nombres entiers de 1 à 99999.
    .fix = Écrivez un nombre entier, par exemple 2.

quantity-out-of-range =
    .title = { $field } : { $value } est hors limites
    .short = Quantité hors limites
    .why = ShipStation prend des quantités de 1 à 99999.
    .fix = Corrigez la quantité, ou omettez la ligne de commande.

country-not-two-letters =
    .title = { $field } : « { $value } » n’est pas un code de pays
    .short = Pas un code de pays
    .why = ShipStation attend les deux lettres d’ISO 3166, comme US, GB ou FR.
    .fix = Écrivez le code à deux lettres.

state-not-two-letters =
    .title = { $field } : « { $value } » n’est pas un code d’État
    .short = Pas un code d’État
    .why = Aux États-Unis et au Canada, l’État ou la province a deux lettres.
    .fix = Écrivez les deux lettres, par exemple TX pour Texas.

currency-not-three-letters =
    .title = { $field } : « { $value } » n’est pas un code de devise
    .short = Pas un code de devise
    .why = ShipStation attend les trois lettres d’ISO 4217, comme USD ou EUR.
    .fix = Écrivez le code à trois lettres.

weight-unit-unknown =
    .title = { $field } : « { $value } » n’est pas une unité connue de ShipStation
    .short = Unité de poids inconnue de ShipStation
    .why = Les poids sont en Pounds, Ounces ou Grams.
    .fix = Écrivez l’un de ces trois mots et convertissez le poids au besoin.

boolean-malformed =
    .title = { $field } : « { $value } » n’est ni true ni false
    .short = Ni true ni false
    .why = ShipStation ne prend ici que true ou false.
    .fix = Écrivez true ou false, en minuscules.

element-repeated =
    .title = { $field } figure plus d’une fois
    .short = Élément présent plus d’une fois
    .why = Cet élément ne peut figurer ici qu’une fois.
    .fix = Gardez-en un et retirez les autres.

element-unknown =
    .title = ShipStation ne connaît pas { $name }
    .short = Élément inconnu de ShipStation
    .why = Le tableau des champs de « Custom Store » n’a pas cet élément : son contenu n’arrive pas.
    .fix = Vérifiez l’orthographe, majuscules comprises. Si la valeur vous est utile, mettez-la dans un CustomField.

adjustment-not-negative =
    .title = { $field } : une remise de { $value } n’est pas négative
    .short = Remise non négative
    .why = La ligne de commande est un ajustement, et le prix d’un ajustement doit être négatif.
    .fix = Écrivez un moins devant le prix, ou retirez Adjustment.

pages-malformed =
    .title = « { $value } » n’est pas un nombre de pages
    .short = Nombre de pages illisible
    .why = L’attribut pages de Orders dit à ShipStation combien de pages demander : un nombre entier de 1 à 32767.
    .fix = Écrivez le nombre de pages, ou omettez l’attribut s’il n’y en a qu’une.

unescaped-markup =
    .title = « { $character } » figure tel quel dans le texte
    .short = & ou < tel quel dans le texte
    .why = En XML, & et < ouvrent une balise ou une référence. Tels quels dans un texte, ils rendent le fichier illisible, et ShipStation n’en prend rien.
    .fix = Écrivez &amp; ou &lt;, ou placez le texte dans CDATA.

too-many-options =
    .title = { $field } : { $count } options, { $limit } sont acceptées
    .short = Trop d’options
    .why = Une ligne de commande a au plus { $limit } options.
    .fix = Réunissez certaines options en une seule.

document-type-refused =
    .title = Il y a un type de document (DOCTYPE)
    .why = Un fichier de commandes n’en a pas besoin, et il peut cacher des définitions nuisibles. Il a été sauté sans être lu.
    .fix = Retirez le DOCTYPE et ce qui en dépend.
