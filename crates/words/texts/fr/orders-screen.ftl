# The order preview on screen.
orders-lead = Voyez chaque commande telle que ShipStation la recevrait : ce qui arrive, ce qui se perd, et pourquoi.
orders-input = Commandes
orders-input-hint = JSON de QuickBooks Commerce, XML « Custom Store » ou CSV. Le format est reconnu automatiquement.
orders-check = Afficher l’aperçu
orders-file = Ou choisissez des fichiers
orders-file-hint = Un ou plusieurs, en JSON, XML ou CSV. Vous pouvez aussi les déposer n’importe où sur cette page : ils y sont lus et n’en sortent pas.
orders-file-unreadable = Le navigateur n’a pas pu lire le fichier « { $name } ». Vérifiez qu’il existe toujours et qu’il n’est pas ouvert ailleurs.
orders-sample-json = Exemple : QuickBooks Commerce
orders-sample-xml = Exemple : XML « Custom Store »
orders-cancel = Annuler
orders-cancelled = Annulé. Les commandes déjà lues sont affichées.
orders-refused-whole = En l’état, ShipStation ne peut pas lire ce texte et n’en importe aucune commande tant que cela n’est pas corrigé. Les chiffres ci-dessous considèrent chaque commande séparément.
orders-progress = { $count ->
    [one] { $count } commande lue, { $percent } % du texte
   *[other] { $count } commandes lues, { $percent } % du texte
}
orders-list = Commandes du fichier
orders-number = Commande
orders-outcome = Résultat
orders-findings = Constats
orders-no-number = sans numéro
orders-detail = Commande { $order }
orders-source = Dans votre fichier
orders-arrives-as = Dans ShipStation
orders-field = Champ de ShipStation
orders-value = Valeur
orders-rule = Règle
orders-show-place = Montrer d’où elle vient
orders-fates-title = Ce que devient chaque valeur
orders-fate-path = Dans votre fichier
orders-fate-value = Valeur
orders-fate-what = Ce qu’elle devient
orders-fates-sum = { $total ->
    [one] { $total } valeur
   *[other] { $total } valeurs
}
fate-mapped = Arrive telle quelle dans { $field }
fate-changed = Arrive dans { $field }, modifiée : { $value }
fate-used = Utilisée : { $value }
fate-ignored = Laissée de côté : { $value }
fate-blocked = Retenue, car la commande n’arrive pas
fate-unknown = Inconnue de ce programme
fates-mapped = Arrivent telles quelles
fates-changed = Arrivent modifiées par une règle
fates-used = Servent à décider
fates-ignored = Laissées de côté, avec une raison
fates-blocked = Retenues avec leur commande
fates-unknown = Inconnues de ce programme
orders-fates-together = Total
orders-empty = Collez une commande ci-dessus, déposez un fichier ou essayez un exemple.
orders-more = En afficher { $count } de plus
