# L’aperçu des commandes : ce qui est constaté dans une commande.

outcome-arrives = Arrive
outcome-arrives-with-warnings = Arrive avec avertissements
outcome-does-not-arrive = N’arrive pas
outcome-not-in-feed = Absente du flux

order-status-unpaid = « Awaiting Payment » (en attente de paiement)
order-status-paid = « Awaiting Shipment » (en attente d’expédition)
order-status-shipped = « Shipped » (expédiée)
order-status-cancelled = « Cancelled » (annulée)
order-status-on-hold = « On Hold » (en suspens)

format-json = JSON de QuickBooks Commerce
format-xml = XML de « Custom Store »
format-csv = Tableau CSV

rule-copied = Repris tel quel
rule-names-joined = Prénom et nom réunis
rule-product-names-joined = Noms du produit et de la variante réunis
rule-number-trimmed = Nombre sans zéros finaux
rule-discount-applied = Prix moins la remise
rule-date-rewritten = Date réécrite sous la forme MM/dd/yyyy HH:mm, en UTC
rule-assumed-zero = Supposé égal à 0, car rien n’est transmis
rule-taken-as-grams = Tout poids compte en grammes
rule-country-coded = Nom de pays remplacé par ses deux lettres
rule-amount-rewritten = Montant écrit comme simple nombre
rule-recognised = Reconnu et écrit comme ShipStation l’attend
rule-options-split = Options d’une cellule séparées
rule-guard-removed = Protection de tableur retirée
rule-discount-line = Une ligne de remise devient un ajustement
rule-named-by-key = Nommé d’après sa clé, faute de nom dans le fichier

used-joins = Relie deux enregistrements
used-state = Décide du statut dans ShipStation
used-location = Décide si la commande relève de l’emplacement de stock de l’URL
used-packing = Dit s’il reste quelque chose à signaler
used-line-kind = Décide de la nature de la ligne
used-pages = Donne le nombre de pages du flux

reason-empty = Vide
reason-purchase-order-number = Les numéros de bon de commande ne sont pas importés
reason-tax = Les taxes ne sont pas transmises
reason-shipping-charge = Les frais de port ne sont pas transmis
reason-weight-unit = Les poids comptent toujours en grammes
reason-no-field = ShipStation n’a pas de champ pour cela
reason-other-value-taken = Une autre valeur est prise à la place
reason-bookkeeping = Ne sert qu’à la gestion interne de la boutique
reason-record-unused = Aucune commande du fichier n’utilise cet enregistrement
reason-about-the-answer = Décrit le fichier, pas une commande
reason-repeated = Figure deux fois ; une seule est prise
reason-inferred-rule-off = Les règles déduites sont désactivées
reason-namespace = Relève de la forme du document
reason-left-out = Vous avez écarté cette colonne
reason-no-effect = Zéro, donc sans effet

missing-shipping-address =
    .title = Pas d’adresse de livraison
    .why = ShipStation n’importe une commande que si elle comporte une adresse de livraison. Celle-ci n’arrive pas.
    .fix = Ajoutez l’adresse de livraison à la commande, puis importez de nouveau.

order-not-in-feed =
    .title = Absente du flux : commande au statut « { $state } »
    .short = Commande absente du flux
    .why = Le flux de QuickBooks Commerce ne contient que les commandes finalisées, traitées, annulées et supprimées (finalized, fulfilled, void, deleted). Il est normal que celle-ci manque dans ShipStation.
    .fix = Si elle doit être expédiée, remplacez son statut par « finalized » dans le fichier.

other-location =
    .title = Commande d’un autre emplacement de stock
    .why = La commande relève de l’emplacement de stock { $location }. L’URL de la boutique ne demande que { $expected }.
    .fix = Modifiez ou retirez l’emplacement dans l’URL, ou connectez une autre boutique pour cet emplacement.

decimal-quantity =
    .title = La quantité { $value } n’est pas un nombre entier
    .short = Quantité non entière
    .why = ShipStation ne gère pas les fractions dans les lignes de commande.
    .fix = Indiquez un nombre entier, par exemple dans une unité plus petite, et notez la quantité réelle dans le nom du produit.

weight-unit-ignored =
    .title = { $value } { $unit } arrive comme { $value } g
    .short = Poids compté en grammes
    .why = Le flux prend tout poids pour des grammes, quelle que soit son unité.
    .fix = Saisissez le poids du produit en grammes.

tax-not-sent =
    .title = Les taxes ne sont pas transmises
    .why = QuickBooks Commerce ne transmet pas les taxes à ShipStation.
    .fix = Rien à faire pour expédier. Retrouvez les taxes dans votre comptabilité.

shipping-charge-not-sent =
    .title = Les frais de port ne sont pas transmis
    .why = QuickBooks Commerce garde ce que le client paie pour le port ; ShipStation ne connaît que le prix de l’étiquette.
    .fix = Rien à faire pour expédier.

purchase-order-number-not-sent =
    .title = Numéro de bon de commande « { $value } » non transmis
    .short = Numéro de bon de commande non transmis
    .why = ShipStation n’importe pas les numéros de bon de commande de QuickBooks Commerce.
    .fix = Si votre client en a besoin sur le bordereau, notez-le dans les remarques de la commande.

already-packed =
    .title = Tout est déjà emballé
    .why = Quand tous les produits sont emballés, ShipStation ne peut pas envoyer d’informations d’expédition à QuickBooks Commerce.
    .fix = Cochez « Ne pas notifier la plateforme marchande » avant de créer une étiquette, et saisissez le numéro de suivi à la main.

tracking-already-present =
    .title = Il existe déjà des informations de suivi
    .why = Quand les produits ont des informations de suivi, ShipStation ne peut pas envoyer d’informations d’expédition à QuickBooks Commerce.
    .fix = Vérifiez si la commande est déjà partie. Sinon, cochez « Ne pas notifier la plateforme marchande » avant de créer une étiquette.

duplicate-order-number =
    .title = Numéro de commande { $order } utilisé deux fois
    .short = Numéro de commande utilisé deux fois
    .why = ShipStation reconnaît une commande à son numéro. La seconde peut remplacer la première.
    .fix = Donnez à chaque commande un numéro qui lui est propre.

status-unmapped =
    .title = Aucune liste de statuts ne contient « { $state } »
    .short = Statut absent des listes
    .why = ShipStation cherche le statut d’une commande dans les listes de statuts de la connexion. Celui-ci n’est dans aucune.
    .fix = Ajoutez { $state } à la bonne liste sous « Your Order Statuses ».

status-case-differs =
    .title = « { $state } » figure sous la forme « { $expected } »
    .short = Statut listé avec d’autres majuscules
    .why = Dans les listes de statuts, ShipStation distingue majuscules et minuscules.
    .fix = Écrivez { $state } dans la liste exactement comme la boutique l’envoie.

line-without-sku =
    .title = Ligne de commande sans SKU
    .why = ShipStation peut fusionner des lignes de commande que leur SKU ne distingue pas.
    .fix = Donnez au produit un SKU qui lui est propre.

total-mismatch =
    .title = Le total { $found } n’est pas la somme de ses parties
    .short = Le total n’est pas la somme de ses parties
    .why = Lignes de commande, ajustements, taxes et port font { $expected }.
    .fix = Comparez prix, remises et quantités. ShipStation affiche le total tel quel.

suburb-not-sent =
    .title = Quartier « { $value } » non transmis
    .short = Quartier non transmis
    .why = Une adresse ShipStation n’a pas de champ pour le quartier (suburb).
    .fix = Si le transporteur en a besoin, notez-le dans la deuxième ligne d’adresse.
