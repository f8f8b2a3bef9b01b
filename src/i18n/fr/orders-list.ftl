# L’aperçu des commandes : lesquelles arrivent, et pourquoi les autres n’arrivent pas.
orders-reasons = Raisons
orders-reason-frees = { $count ->
    [0] Corriger ce point seul ne débloque aucune des { $total } commandes qui n’arrivent pas
   *[other] Corriger ce point débloque { $count } des { $total } commandes qui n’arrivent pas
}
orders-reason-found = { $count ->
    [one] Dans { $count } commande
   *[other] Dans { $count } commandes
}
orders-reason-explained = Explication
orders-settings = Réglages de lecture
orders-documented-only = Seulement ce qui est documenté
orders-documented-only-hint = QuickBooks Commerce n’a jamais publié toute sa correspondance. Les règles qui sont seulement déduites peuvent être écartées, pour voir ce qui est certain.
