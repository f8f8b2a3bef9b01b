# Le cadre, l’écran d’accueil et les éléments communs à tous les écrans.
app-name = Store Helper
skip-to-content = Aller au contenu
nav-label = Outils
language-label = Langue
privacy-promise = Tout est calculé dans cette page. Ce que vous collez n’est ni envoyé ni enregistré.
not-affiliated = Outil indépendant, qui n’est réalisé ni par ShipStation, ni par Intuit, ni par TradeGecko.
loading = Un instant : cet outil est en cours de chargement.
route-unknown = La page « { $name } » n’existe pas ici. Voici la plus proche.

start-title = Que se passe‑t‑il entre votre boutique et ShipStation ?
start-lead = Trois outils pour les boutiques connectées à ShipStation : QuickBooks Commerce (anciennement TradeGecko) et toute boutique personnalisée (« Custom Store »).
start-input = Collez ce que vous avez
start-input-hint = Un message d’erreur, une URL de boutique ou des commandes en JSON ou en XML. Le bon outil est trouvé automatiquement.
start-check-empty = Ouvrir le bon outil
start-check = Ouvrir dans « { $name } »
start-tasks = Ou choisissez la tâche
start-decode-question = ShipStation affiche une erreur
start-decode-answer = Collez le message tel quel, dans n’importe quelle langue. Vous obtenez sa signification, ses causes et la marche à suivre.
start-orders-question = Des commandes manquent ou sont incomplètes
start-orders-answer = Collez ou déposez un fichier de commandes. Vous voyez ce qui arrive dans ShipStation, ce qui n’arrive pas, et pourquoi.
start-url-question = Il vous faut l’URL de la boutique
start-url-answer = Collez l’URL que vous avez. Chaque partie est expliquée, et l’emplacement de stock peut être modifié.

try-sample = Essayer un exemple
undo-replace = Annuler la dernière modification
copied = Copié
copy-refused = Le navigateur n’autorise pas la copie ici. Sélectionnez le texte et copiez-le au clavier.
line-and-column = Ligne { $line }, colonne { $count }
go-to-finding = Aller au constat { $count }
characters-left-out = { $count ->
    [one] … { $count } caractère omis …
   *[other] … { $count } caractères omis …
}
what-it-means = Ce que cela signifie
what-to-do = Ce que vous pouvez faire maintenant
how-to-avoid = Comment l’éviter
likely-causes = Causes probables
examples-title = À quoi cela ressemble
more-about-it = Causes, prévention, sources
fix-this = Corriger
fix-all = Corriger les { $count } points
sources-title = Sources
source-read = consultée le { $value }
findings-title = Constats
findings-count = { $count ->
    [0] Aucun constat
    [one] { $count } constat
   *[other] { $count } constats
}
crash-title = Store Helper s’est arrêté
crash-text = Une erreur de ce programme l’a interrompu. Votre texte se trouve toujours dans le champ ci-dessous. Copiez-le, puis recommencez.
crash-copy = Copier mon texte
crash-reload = Recommencer

codes-title = Tous les messages expliqués
codes-lead = Tous les codes que signalent les trois outils, avec leur signification, le remède et la source.
codes-search = Rechercher un mot ou un code
codes-count = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
codes-back = Tous les codes

about-title = À propos de Store Helper
about-lead = Store Helper explique les URL de boutique, les messages d’erreur et les fichiers de commandes aux personnes qui connectent une boutique à ShipStation.
about-privacy-title = Vos données restent ici
about-privacy = La page fonctionne sans serveur. Une fois chargée, elle n’envoie rien et n’enregistre rien de ce que vous collez : fermez la page et tout disparaît.
about-privacy-proof = Le navigateur l’impose par une « Content Security Policy », et la liste des fonctions du navigateur que le programme utilise, vérifiée à chaque version, n’en contient aucune qui puisse envoyer quoi que ce soit.
about-certainty-title = Est-ce certain ?
about-certainty = Chaque règle indique d’où elle vient : documentée (lue dans la source citée), constatée (observée) ou déduite (conclusion probable, mais non certaine).
about-limits-title = Ce que l’outil ne peut pas savoir
about-limits = Il ne voit que ce que vous collez. Il ne connaît ni les réglages de votre compte, ni vos droits, ni ce qui se trouve déjà dans ShipStation.
about-version-title = Version
about-version = Version { $version }. Logiciel libre, licence MIT ou Apache 2.0.

# URL de la boutique
url-title = URL de la boutique
url-lead = Vérifiez l’URL qui connecte votre boutique, voyez à quoi sert chaque partie et choisissez un emplacement de stock.
url-input = URL de la boutique
url-input-hint = Collez-la telle quelle, même entre guillemets ou au milieu d’un texte.
url-check = Vérifier l’URL
url-location = Identifiant de l’emplacement de stock
url-location-hint = Chiffres uniquement. Laissez vide pour recevoir les commandes de tous les emplacements.
url-location-remove = Retirer l’emplacement
url-result = URL à indiquer dans ShipStation
url-copy = Copier l’URL
url-outcome-title = Ce que ShipStation en fait
url-parts-title = Partie par partie
url-part = Partie
url-part-text = Texte
url-part-meaning = À quoi elle sert
url-empty = Collez une URL de boutique ci-dessus, ou essayez l’exemple. Vous verrez ce que ShipStation en fait.

# Décodeur d’erreurs
decode-title = Décodeur d’erreurs
decode-lead = Collez ce que ShipStation a affiché. Vous obtenez sa signification, ses causes et ce que vous pouvez faire maintenant.
decode-input = Message d’erreur
decode-input-hint = Le texte entier, dans n’importe quelle langue, même tiré d’un e-mail ou d’un ticket.
decode-check = Expliquer l’erreur
decode-your-text = Votre texte, avec les passages repérés
decode-recovered = Pour le lire, il a fallu défaire ceci
decode-unexplained = { $count ->
    [0] Chaque partie du texte a été comprise.
    [one] { $count } partie du texte n’a pas été comprise ; elle est soulignée de points.
   *[other] { $count } parties du texte n’ont pas été comprises ; elles sont soulignées de points.
}
decode-empty = Collez un message d’erreur ci-dessus, ou essayez l’exemple.

# Aperçu des commandes
orders-title = Aperçu des commandes
orders-lead = Voyez chaque commande telle que ShipStation la recevrait : ce qui arrive, ce qui se perd, et pourquoi.
orders-input = Commandes
orders-input-hint = JSON de QuickBooks Commerce ou XML « Custom Store ». Le format est reconnu automatiquement.
orders-check = Afficher l’aperçu
orders-file = Ou choisissez un fichier
orders-file-hint = Vous pouvez aussi le déposer ici. Il est lu dans cette page et n’en sort pas.
orders-file-unreadable = Le navigateur n’a pas pu lire le fichier « { $name } ». Vérifiez qu’il existe toujours et qu’il n’est pas ouvert ailleurs.
orders-sample-json = Exemple : QuickBooks Commerce
orders-sample-xml = Exemple : XML « Custom Store »
orders-cancel = Annuler
orders-cancelled = Annulé. Les commandes déjà lues sont affichées.
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
fate-mapped = Arrive tel quel dans { $field }
fate-changed = Arrive dans { $field }, modifié : { $value }
fate-used = Utilisé : { $value }
fate-ignored = Laissé de côté : { $value }
fate-blocked = Retenu, car la commande n’arrive pas
fate-unknown = Inconnu de ce programme
fates-mapped = Arrivent telles quelles
fates-changed = Arrivent modifiées par une règle
fates-used = Servent à décider
fates-ignored = Laissées de côté, avec un motif
fates-blocked = Retenues avec leur commande
fates-unknown = Inconnues de ce programme
fates-together = Total
orders-empty = Collez une commande ci-dessus, déposez un fichier ou essayez un exemple.
orders-more = En afficher { $count } de plus
