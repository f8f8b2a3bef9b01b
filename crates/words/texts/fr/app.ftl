# Le cadre, l’écran d’accueil et les éléments communs à tous les écrans.
app-name = Store Helper
skip-to-content = Aller au contenu
nav-label = Outils
language-label = Langue
privacy-promise = Tout est calculé dans cette page. Ce que vous collez n’est ni envoyé ni enregistré.
not-affiliated = Outil indépendant, qui n’est réalisé ni par ShipStation, ni par Intuit, ni par TradeGecko.
loading = Un instant : cet outil est en cours de chargement.
loading-failed = Cet outil n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page. Copiez d’abord ce que vous avez saisi : le rechargement l’efface.
load-again = Recharger la page
route-unknown = La page « { $name } » n’existe pas ici. Voici la plus proche.

start-title = Que se passe‑t‑il entre votre boutique et ShipStation ?
start-lead = Trois outils pour les boutiques connectées à ShipStation : QuickBooks Commerce (anciennement TradeGecko) et toute boutique personnalisée (« Custom Store »).
start-input = Collez ce que vous avez
start-input-hint = Un message d’erreur, une URL de boutique ou des commandes en JSON, XML ou CSV. Le bon outil est trouvé automatiquement.
start-not-kept = Rien n’est conservé : quand vous fermez ou rechargez la page, ce que vous avez collé disparaît.
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
pasted-text = Texte du champ
go-to-finding = Aller au constat { $count }
characters-left-out = { $count ->
    [one] … { $count } caractère omis …
   *[other] … { $count } caractères omis …
}
marks-left-out = { $count ->
    [one] { $count } autre passage n’est pas repéré ici.
   *[other] { $count } autres passages ne sont pas repérés ici.
}
more-places = { $count ->
    [one] et { $count } autre passage
   *[other] et { $count } autres passages
}
what-to-do = Ce que vous pouvez faire maintenant
how-to-avoid = Comment l’éviter
likely-causes = Causes probables
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

about-title = À propos de Store Helper

# URL de la boutique
url-title = URL de la boutique

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
embed-title = Intégrer cet outil
