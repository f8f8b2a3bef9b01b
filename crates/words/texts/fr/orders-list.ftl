# L’aperçu des commandes : lesquelles arrivent, pourquoi les autres n’arrivent pas, et l’une d’elles du champ à la source.
orders-reasons = Raisons
orders-reason-frees = Corriger ce point débloque { $count } des { $total } commandes qui n’arrivent pas
orders-reason-holds-back = { $count ->
    [one] Retient { $count } commande, avec d’autres raisons
   *[other] Retient { $count } commandes, avec d’autres raisons
}
orders-reason-found = { $count ->
    [one] Dans { $count } commande
   *[other] Dans { $count } commandes
}
orders-reason-show = { $count ->
    [one] Afficher { $count } commande
   *[other] Afficher { $count } commandes
}
orders-reason-explained = Explication
orders-settings = Réglages de lecture
orders-documented-only = Seulement ce qui est documenté
orders-documented-only-hint = QuickBooks Commerce n’a jamais publié toute sa correspondance. Les règles qui sont seulement déduites peuvent être écartées, pour voir ce qui est certain.

orders-search = Chercher par numéro de commande
orders-all = Tout
orders-shown = { $count ->
    [one] { $count } commande sur { $total } affichée
   *[other] { $count } commandes sur { $total } affichées
}
orders-show-all = Afficher toutes les commandes
orders-none-fits = Aucune commande ne correspond à la recherche et aux filtres.
orders-keys = Les flèches, Page haut, Page bas, Début et Fin parcourent le tableau ; Entrée ouvre une commande.
orders-place = Nº
orders-previous = Commande précédente
orders-next = Commande suivante
orders-status = Statut dans ShipStation : { $name }
orders-print = Imprimer le rapport
orders-more-not-printed = { $count ->
    [one] { $count } autre commande n’est pas imprimée.
   *[other] { $count } autres commandes ne sont pas imprimées.
}
orders-being-read = Cette commande est en cours de lecture…
window-shown = { $count } à { $limit } sur { $total }
window-previous = Précédent
window-next = Suivant

section-order = Commande
section-ship-to = Destinataire (Ship To)
section-bill-to = Facturation (Bill To) et client
section-item = Article
section-totals = Totaux

trace-hint = Choisissez un champ, ou une valeur dans votre fichier, pour voir d’où elle vient et où elle va.
trace-keys = Cliquez sur une valeur, ou passez de valeur en valeur avec les flèches.
trace-gap = … suite à la ligne { $line } …
trace-place = « { $value } » (ligne { $line }, colonne { $count })
trace-field-unchanged = { $field } vient de la ligne { $line }, colonne { $count } : « { $value } », tel quel.
trace-field-changed = { $field } vient de la ligne { $line }, colonne { $count } : « { $value } ». Règle : { $name }.
trace-field-of-several = { $field } est formé de { $value }. Règle : { $name }.
trace-field-of-nothing = { $field } n’est pas dans votre fichier. Règle : { $name }.
trace-value = Ligne { $line }, colonne { $count }, { $name } : « { $value } ». { $found }.

picture-title = Schéma de correspondance
picture-hint = De votre fichier à ShipStation. Les traits pleins sont documentés, les tirets sont déduits ; les numéros renvoient aux sources ci-dessous.
picture-as-table = Sous forme de tableau
picture-lost = Perdu en route
