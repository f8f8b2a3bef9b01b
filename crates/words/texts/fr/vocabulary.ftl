# Le vocabulaire commun aux trois outils.
severity-error = Erreur
severity-warning = Avertissement
severity-notice = Remarque
certainty-documented = Documenté
certainty-observed = Constaté
certainty-inferred = Déduit, probable
profile-quickbooks-commerce = QuickBooks Commerce
profile-custom-store = Boutique personnalisée (« Custom Store »)

# Names of the values that texts carry, shown where a code is explained without a case.
argument-character = caractère
argument-comparison = comparaison
argument-count = nombre
argument-expected = valeur attendue
argument-field = champ
argument-found = valeur trouvée
argument-host = hôte
argument-feed = identifiant du flux
argument-line = ligne
argument-kind = type
argument-limit = limite
argument-location = emplacement de stock
argument-name = nom
argument-order = numéro de commande
argument-parameter = paramètre
argument-percent = pourcentage
argument-size = taille
argument-state = statut
argument-total = total
argument-unit = unité
argument-url = URL
argument-value = valeur
argument-version = version

nothing-pasted =
    .title = Rien à examiner pour l’instant
    .why = Le champ est vide ou ne contient que des espaces.
    .fix = Collez un texte, ou ouvrez l’exemple pour voir comment cela fonctionne.

service-discontinued =
    .title = QuickBooks Commerce a fermé le 31 août 2023
    .why = Le service qui répondait à cette connexion n’existe plus : ShipStation ne peut ni en importer des commandes, ni lui signaler des expéditions.
    .fix = Connectez le système que vous utilisez aujourd’hui comme « Custom Store », ou importez vos commandes sous forme de fichier CSV dans une boutique manuelle de ShipStation.
