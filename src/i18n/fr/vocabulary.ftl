# Le vocabulaire commun aux trois outils.
severity-error = Erreur
severity-warning = Avertissement
severity-notice = Remarque
certainty-documented = Documenté
certainty-observed = Constaté
certainty-inferred = Déduit, probable
profile-quickbooks-commerce = QuickBooks Commerce
profile-custom-store = Boutique personnalisée (« Custom Store »)

nothing-pasted =
    .title = Rien à examiner pour l’instant
    .why = Le champ est vide ou ne contient que des espaces.
    .fix = Collez un texte, ou ouvrez l’exemple pour voir comment cela fonctionne.

service-discontinued =
    .title = QuickBooks Commerce a fermé le 31 août 2023
    .why = Le service qui répondait à cette connexion n’existe plus : ShipStation ne peut ni en importer des commandes, ni lui signaler des expéditions.
    .fix = Connectez le système que vous utilisez aujourd’hui comme « Custom Store », ou importez vos commandes sous forme de fichier CSV dans une boutique manuelle de ShipStation.
