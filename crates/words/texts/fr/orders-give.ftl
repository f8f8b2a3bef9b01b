# L’aperçu des commandes : fichiers, corrections et ce que l’on peut emporter.

files-beside = Ajouter à ce qui est ouvert
files-title = Ce qui est ouvert
files-no-orders = Aucune commande
files-beginning = Début
files-remove = Retirer { $name }
files-undo = Annuler la modification
files-redo = Rétablir la modification
files-opening = Ouverture de { $name } : { $percent } %
files-too-large = « { $name } » n’est pas ouvert : pour { $size }, le navigateur n’accorde pas assez de mémoire à cette page. Jusqu’à { $limit }, cela fonctionne. Exportez moins de commandes à la fois ou divisez le fichier.
files-empty = « { $name } » est vide.

size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
size-kilobytes = { $count } ko
size-megabytes = { $count } Mo

repair-title = Ce qui peut être corrigé
repair-hint = Seuls les endroits concernés changent ; tous les autres octets restent tels quels.
repair-every = Tout corriger : { $count }
ask-title = Saisissez ce que vous seul savez
ask-hint = La valeur est mise à sa place dans le fichier. Le pays en deux lettres, par exemple FR.
ask-put = Mettre dans la commande
ask-no-place = Ce tableau n’a pas de colonne pour l’adresse. Associez-en une ci-dessus ou ajoutez-la au tableau.
ask-name = Destinataire
ask-company = Société
ask-address-1 = Numéro et rue
ask-address-2 = Complément d’adresse
ask-city = Ville
ask-state = État ou région
ask-postal-code = Code postal
ask-country = Pays
ask-phone = Téléphone

take-title = À emporter
take-table = CSV pour ShipStation
take-table-hint = Pour l’importation dans une boutique manuelle : { $count ->
    [one] { $count } commande qui arrive
   *[other] { $count } commandes qui arrivent
}, une ligne par article. Les numéros de commande et les codes restent tels quels ; les formules sont désamorcées.
take-table-next = Dans ShipStation, importez-le dans une boutique manuelle et associez les colonnes par leur nom. Ne l’enregistrez pas d’abord depuis un tableur : les longs numéros seraient abrégés.
take-pages = XML « Custom Store »
take-pages-hint = { $count ->
    [one] { $count } commande qui arrive
   *[other] { $count } commandes qui arrivent
}, en pages comme ShipStation les demande.
take-page-size = Commandes par page
take-files = Vos fichiers
take-files-hint = Dans leur état actuel et leur propre format, avec toutes les corrections.
take-findings = Constats en CSV
take-findings-hint = Fichier, ligne, colonne, commande, code, message et valeur de chacun, pour un tableur.
take-report = Rapport en JSON
take-report-hint = Le tout, pour des programmes : sous la forme de la ligne de commande.
take-working = { $count } commandes sur { $total }
take-done = { $count ->
    [one] Prêt : { $count } commande
   *[other] Prêt : { $count } commandes
}
take-all = Les { $count } fichiers dans un seul ZIP
take-beginning = Le fichier continue.
take-filled = { $count ->
    [one] Dans { $count } commande, une valeur obligatoire manquait. Elle a été reprise d’une autre valeur de la commande.
   *[other] Dans { $count } commandes, une valeur obligatoire manquait. Elle a été reprise d’une autre valeur de la commande.
}
take-negated = { $count ->
    [one] Dans { $count } commande, le prix d’une remise est devenu négatif, comme l’exige le XML « Custom Store ».
   *[other] Dans { $count } commandes, le prix d’une remise est devenu négatif, comme l’exige le XML « Custom Store ».
}
take-dropped = { $count ->
    [one] De { $count } commande, des valeurs facultatives ne sont pas reprises, car le XML « Custom Store » ne les accepte pas telles quelles : { $field }
   *[other] De { $count } commandes, des valeurs facultatives ne sont pas reprises, car le XML « Custom Store » ne les accepte pas telles quelles : { $field }
}
take-left-out = { $count ->
    [one] { $count } commande est laissée de côté, car des valeurs exigées par le XML « Custom Store » lui manquent ou n’ont pas la forme voulue : { $name }
   *[other] { $count } commandes sont laissées de côté, car des valeurs exigées par le XML « Custom Store » leur manquent ou n’ont pas la forme voulue : { $name }
}
take-as-utf8 = UTF-8, comme ShipStation l’attend
take-as-it-was = { $name }, comme à l’origine

columns-title = Colonnes du tableau
columns-summary = Colonnes : { $count } associées, { $total } non associées
columns-hint = Chaque colonne va dans un champ ShipStation. Modifiez ce qui n’est pas juste ; votre choix reste pour le prochain tableau aux mêmes en-têtes.
columns-heading = Colonne
columns-values = Valeurs
columns-field = Champ ShipStation
columns-why = Raison
columns-choice = Champ pour { $name }
columns-leave-out = Laisser de côté
columns-by-heading = D’après l’en-tête
columns-by-values = D’après les valeurs, probable
columns-by-person = Votre choix
columns-by-nothing = Non associée : n’arrive pas
columns-reset = Revenir aux suggestions
location-hint = Seules les commandes de ces emplacements arrivent, comme avec un emplacement dans l’URL de boutique. Vide : toutes ; plusieurs sont séparés par des virgules.
location-of-url = Repris de votre URL de boutique. Seules les commandes de cet emplacement arrivent.
