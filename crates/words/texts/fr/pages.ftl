# Les pages qui se passent de script : guide, champs et codes.

page-nav = Explications
page-no-script = Les outils de cette page ont besoin de JavaScript, qui ne fonctionne pas ici. Ce qu’ils expliquent se lit aussi sans lui.
page-open-tool = Ouvrir « { $name } »
page-open-live = L’afficher dans l’outil

page-guide-title = Guide de connexion
page-guide-lead = Ce qu’il faut pour connecter une boutique à ShipStation, étape par étape.
page-guide-ways-out = Ce qui fonctionne aujourd’hui
page-guide-requirements = Ce qu’il faut au préalable
page-guide-values = Ce que ShipStation demande
page-guide-steps = Étape par étape
page-guide-notes = Bon à savoir

page-fields-title = Tous les champs
page-fields-lead = Chaque champ que ShipStation lit ou envoie, son nom dans les messages d’erreur, et ce que deviennent les attributs de QuickBooks Commerce.
page-fields-orders = Commandes : ce que répond une boutique personnalisée (« Custom Store »)
page-fields-notice = Notification d’expédition : ce que ShipStation envoie
page-fields-names = Noms des champs dans les messages d’erreur
page-fields-quickbooks = Attributs de QuickBooks Commerce
page-field = Champ
page-need = Obligatoire ?
page-holds = Ce qu’il peut contenir
page-meaning = Signification
page-length = Longueur
page-certainty = Certitude
page-spellings = S’écrit
page-fate = Ce qu’il devient
page-holds-records = Contient des enregistrements du type « { $name } »

need-optional = Facultatif
need-required = Obligatoire
need-required-may-be-empty = Obligatoire, peut être vide
need-required-by-table-only = Obligatoire selon le tableau des champs ; facultatif selon le schéma publié

holds-elements = D’autres éléments
holds-text = Texte de { $count } à { $limit } caractères.
holds-more = Une autre édition du tableau ou le schéma publié en accepte jusqu’à { $limit }.
holds-any-length = Le tableau des champs ne fixe pas de limite, le schéma publié en fixe une.
holds-date = Date et heure au format MM/dd/yyyy HH:mm, sur 12 ou 24 heures, en UTC sans indication de fuseau.
holds-amount = Nombre décimal de 7 chiffres au plus avant le point et 2 après.
holds-quantity = Nombre entier de 1 à 99999.
holds-bool = true ou false.
holds-weight-unit = Pounds, Ounces ou Grams.
holds-country = Code de pays à deux lettres (ISO 3166-1).
holds-state = Deux lettres aux États-Unis et au Canada, ailleurs de 2 à 100 caractères.
holds-currency = Code de devise à trois lettres (ISO 4217).
field-schema-only = Seul le schéma publié le mentionne, pas le tableau des champs.
page-cannot-unpack = Ce navigateur ne peut pas ouvrir le fichier : il est trop ancien, ou le fichier est endommagé. Il faut { $value } ou plus récent.
page-too-old = Ce navigateur est trop ancien, ou WebAssembly y est désactivé. Store Helper demande { $value } ou plus récent.
page-not-loaded = Store Helper n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page.
page-slow = Store Helper est toujours en cours de chargement.
page-in-one-file = La même chose en un seul fichier
