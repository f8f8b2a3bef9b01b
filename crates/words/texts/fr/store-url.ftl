# Outil 1 : l’URL de la boutique.

role-scheme = Protocole
role-separator = Séparateur
role-user = Nom d’utilisateur
role-password = Mot de passe
role-host = Serveur
role-port = Port
role-path = Chemin
role-feed-id = Identifiant du flux
role-suffix = Extension
role-parameter = Paramètre
role-value = Valeur
role-fragment = Fragment
role-stray = Caractères en trop
role-unknown = Non compris

meaning-encrypted = ShipStation appelle par une connexion chiffrée.
meaning-unencrypted = ShipStation appelle sans chiffrement : le nom d’utilisateur et le mot de passe peuvent être lus en chemin.
meaning-other-scheme = ShipStation n’appelle que des adresses qui commencent par https:// ou http://.
meaning-mark = Sépare les parties voisines.
meaning-credential = Un nom d’utilisateur, un mot de passe ou une clé. Masqué ici ; n’a pas sa place dans l’URL.
meaning-quickbooks-host = Le serveur de QuickBooks Commerce pour ShipStation. Il ne répond plus depuis le 31 août 2023.
meaning-host = ShipStation appelle le serveur { $host } et lui envoie le nom d’utilisateur et le mot de passe de la connexion.
meaning-port = La porte d’entrée du serveur. Sans elle, https utilise 443.
meaning-feed-path = La liste des expéditions que QuickBooks Commerce tenait pour ShipStation.
meaning-path = L’endroit du serveur où se trouvent les commandes.
meaning-feed-id = Le numéro de votre flux ({ $feed }). QuickBooks Commerce l’affichait sur sa page d’intégration.
meaning-suffix = Le format de la réponse. ShipStation lit .xml.
meaning-location-parameter = Limite le flux à un emplacement de stock. %5B%5D est l’écriture de [] dans une URL.
meaning-location-misspelt = Devrait être stock_location_id[], mais est écrit autrement.
meaning-location = L’identifiant de l’emplacement de stock : seules les commandes de { $location } sont envoyées.
meaning-location-open = Ici doit figurer l’identifiant de l’emplacement de stock : un nombre.
meaning-reserved = ShipStation ajoute lui-même { $parameter } à chaque requête.
meaning-parameter = { $parameter } ne vient pas de ShipStation : il est transmis tel quel au serveur.
meaning-value = La valeur de { $parameter }.
meaning-fragment = Ce qui suit # n’est jamais envoyé au serveur.
meaning-stray = Ne fait pas partie de l’URL. ShipStation prend chaque caractère du champ pour une partie de l’adresse.
meaning-unknown = Non compris ; ne fait pas partie de l’URL examinée.

sentence-nothing = Collez l’URL que vous avez, ou ouvrez l’exemple.
sentence-no-url = Ce texte ne contient pas d’URL : ShipStation n’a rien à appeler.
sentence-not-complete = ShipStation a besoin de l’URL entière, de https:// jusqu’à la fin ; une partie manque ou est fausse.
sentence-integration-page = C’est la page qui affichait les données de connexion : ShipStation n’y trouverait aucune commande.
sentence-no-feed = L’URL mène à QuickBooks Commerce, mais pas à un flux : ShipStation n’y trouverait aucune commande.
sentence-elsewhere = ShipStation demanderait les commandes à { $host } et lui enverrait votre nom d’utilisateur et votre mot de passe, alors que ce ne semble pas être le serveur de votre boutique.
sentence-every-location = ShipStation importerait du flux { $feed } les commandes finalisées, traitées, annulées et supprimées de tous les emplacements de stock, si elles ont une adresse de livraison ; depuis le 31 août 2023, rien n’y répond.
sentence-one-location = ShipStation importerait du flux { $feed } uniquement les commandes de l’emplacement de stock { $location } qui sont finalisées, traitées, annulées ou supprimées et ont une adresse de livraison ; depuis le 31 août 2023, rien n’y répond.
sentence-several-locations = ShipStation importerait probablement du flux { $feed } les commandes de { $count } emplacements de stock ({ $location }), bien qu’un seul soit documenté ; depuis le 31 août 2023, rien n’y répond.
sentence-location-unread = ShipStation importerait probablement du flux { $feed } les commandes de tous les emplacements de stock, car { $location } n’est pas écrit de façon que le flux le comprenne ; depuis le 31 août 2023, rien n’y répond.
sentence-location-open = ShipStation n’importerait probablement rien du flux { $feed }, car l’emplacement de stock n’est pas indiqué par son numéro ; depuis le 31 août 2023, rien n’y répond.
sentence-custom-store = À chaque importation, ShipStation demande à { $host } toutes les commandes modifiées depuis la précédente, quel que soit leur statut, et signale chaque expédition à la même URL.
sentence-custom-store-with-parameters = À chaque importation, ShipStation demande à { $host } toutes les commandes modifiées depuis la précédente, quel que soit leur statut, ajoute ses propres paramètres aux vôtres avec &, et signale chaque expédition à la même URL.
sentence-custom-store-with-reserved = À chaque importation, ShipStation demande à { $host } les commandes modifiées et ajoute des paramètres que l’URL contient déjà : la boutique décide lesquels elle lit.
sentence-unreachable = ShipStation appelle depuis Internet et ne peut pas joindre { $host }.

not-a-url =
    .title = { $kind ->
        [encoded] L’URL est encodée
        [host] Le nom du serveur n’en est pas un
        [no-url] Aucune URL trouvée
        [request] Le chemin et le serveur d’une requête sont séparés
        [no-scheme] Il manque https://
        [no-host] Une partie d’URL seulement
        [port] Ce n’est pas un numéro de port
       *[scheme] L’URL ne commence pas par https://
    }
    .why = { $kind ->
        [encoded] Ses signes sont écrits %3A et %2F ; elle est donc lue comme un mot.
        [host] « { $found } » ne peut pas être le nom d’un serveur.
        [no-url] Rien dans ce texte ne ressemble à une adresse que ShipStation pourrait appeler.
        [request] C’est une requête telle qu’un journal la montre : le chemin figure sur la première ligne, le serveur derrière « Host: ».
        [no-scheme] Sans https://, il est probable que ShipStation n’accepte pas l’adresse.
        [no-host] Le nom du serveur manque : ShipStation ne peut pas savoir où appeler.
        [port] Un port est un nombre de 1 à 65535 ; ici, c’est { $found }.
       *[scheme] ShipStation appelle par https. Ici, l’adresse commence par { $found }.
    }
    .fix = { $kind ->
        [encoded] Écrivez : et / à leur place.
        [port] Corrigez le nombre après les deux-points, ou supprimez les deux.
        [scheme] Faites commencer l’adresse par https://.
        [request] Réunissez les deux, avec https:// devant.
        [no-scheme] Mettez https:// devant.
       *[other] Copiez l’URL entière depuis la page d’intégration de votre boutique.
    }

insecure-http =
    .title = La connexion n’est pas chiffrée
    .why = Avec http, le nom d’utilisateur, le mot de passe et les données des clients peuvent être lus en chemin. ShipStation recommande https.
    .fix = Utilisez https, dès que votre serveur y répond.

credentials-in-url =
    .title = Identifiants ou clé dans l’URL
    .why = Les URL finissent dans des journaux et des messages. ShipStation a ses propres champs pour le nom d’utilisateur et le mot de passe, et les envoie à part.
    .fix = Retirez-les de l’URL et saisissez-les dans ShipStation. Si votre boutique n’accepte une clé que dans l’URL, laissez-la et ne communiquez l’URL à personne.

wrong-host =
    .title = { $kind ->
        [private] Un serveur que ShipStation ne peut pas joindre
        [shipstation] L’adresse de ShipStation même
       *[other] Pas le serveur du flux
    }
    .why = { $kind ->
        [private] { $host } n’existe que sur votre ordinateur ou votre réseau. ShipStation appelle depuis Internet.
        [shipstation] { $host } est un site de ShipStation, pas votre boutique.
        [lookalike] Cela ressemble à QuickBooks Commerce, mais { $host } est un autre serveur. ShipStation lui enverrait votre nom d’utilisateur et votre mot de passe.
       *[quickbooks] Les flux de QuickBooks Commerce étaient sur { $expected } ; ici, c’est { $host }.
    }
    .fix = { $kind ->
        [private] Utilisez une adresse joignable depuis Internet.
        [shipstation] Saisissez l’URL de votre boutique.
        [lookalike] Ne l’utilisez que si ce serveur est le vôtre.
       *[quickbooks] Remplacez le serveur par { $expected }.
    }

integration-page-not-feed =
    .title = La page d’intégration, pas le flux
    .why = Cette adresse affichait le nom d’utilisateur, le mot de passe et l’URL. Les commandes étaient à l’URL affichée.
    .fix = Utilisez l’URL de cette page ; elle se termine par .xml.

wrong-path =
    .title = Le chemin ne mène pas à un flux
    .why = { $kind ->
        [no-question-mark] Un & se trouve là où le premier paramètre demande un ?.
        [backslash] Les barres penchent du mauvais côté : dans une URL, ce sont des /.
       *[quickbooks] Le chemin d’un flux est /fulfillments/ suivi d’un nombre et de .xml ; ici, c’est { $found }.
    }
    .fix = { $kind ->
        [no-question-mark] Remplacez le premier & par ?.
        [backslash] Remplacez \ par /.
       *[quickbooks] Utilisez https://shipstation.tradegecko.com/fulfillments/ avec le numéro de votre flux et .xml.
    }

missing-feed-id =
    .title = Il manque le numéro du flux
    .why = Après /fulfillments/ se trouve le numéro qui dit de quelles commandes il s’agit.
    .fix = Ajoutez le numéro de la page d’intégration, puis .xml.

feed-id-not-a-number =
    .title = L’identifiant du flux n’est pas un nombre
    .why = « { $found } » se trouve là où les URL connues ont un nombre comme 99999.
    .fix = Remplacez-le par le numéro de la page d’intégration.

missing-xml-suffix =
    .title = Il manque .xml après le numéro
    .why = Ce n’est qu’avec .xml que le flux répond dans le format que ShipStation lit.
    .fix = Écrivez .xml juste après le numéro.

trailing-slash =
    .title = Une barre oblique de trop à la fin
    .why = L’adresse d’un fichier se termine sans barre oblique ; avec elle, le serveur ne trouve probablement pas le flux.
    .fix = Supprimez la barre oblique après .xml.

second-question-mark =
    .title = Un second point d’interrogation
    .why = Seul le premier ? ouvre les paramètres. Tout ce qui suit le second devient une partie de la valeur qui le précède.
    .fix = Joignez les autres paramètres avec &.

location-parameter-misspelt =
    .title = Le paramètre d’emplacement est mal écrit
    .why = « { $found } » n’est pas stock_location_id[]. Le flux n’en tient probablement pas compte et envoie les commandes de tous les emplacements.
    .fix = Écrivez stock_location_id%5B%5D ; %5B%5D remplace [].

location-placeholder-left =
    .title = Il manque encore le numéro de l’emplacement
    .why = « { $found } » est le mot du modèle, pas l’identifiant d’un emplacement.
    .fix = Remplacez-le par le numéro de l’emplacement de stock, ou retirez le paramètre pour obtenir tous les emplacements.

location-not-a-number =
    .title = L’emplacement n’est pas un nombre
    .why = { $found ->
        [empty] Un emplacement de stock est désigné par son identifiant, un nombre entier ; ici, il n’y en a pas.
       *[other] Un emplacement de stock est désigné par son identifiant, un nombre entier ; ici, c’est « { $found } ».
    }
    .fix = Saisissez l’identifiant de l’emplacement, pas son nom. Pour plusieurs emplacements, utilisez une URL pour chacun.

location-repeated =
    .title = { $count ->
        [one] Le même emplacement plus d’une fois
       *[other] { $count } emplacements dans une URL
    }
    .why = { $count ->
        [one] Le flux n’a besoin d’un emplacement qu’une fois. Plus d’un n’est pas documenté.
       *[other] Un seul emplacement par URL est documenté. S’il y en a plusieurs, tous comptent probablement, ou seulement le dernier.
    }
    .fix = { $count ->
        [one] Supprimez la répétition.
       *[other] Utilisez une boutique ShipStation par emplacement, chacune avec sa propre URL.
    }

reserved-parameter =
    .title = ShipStation ajoute lui-même { $parameter }
    .why = ShipStation met action, start_date, end_date et page sur chaque requête. Si l’URL les contient aussi, la boutique les reçoit deux fois.
    .fix = Retirez-les de l’URL.

unknown-parameter =
    .title = Paramètre inconnu : { $parameter }
    .why = Pour ce flux, seul stock_location_id[] est documenté. Le reste ne change probablement rien.
    .fix = Retirez-le, sauf si QuickBooks Commerce vous l’a donné.

stray-characters =
    .title = Des caractères étrangers à l’URL
    .why = { $kind ->
        [words] Le texte contient plus que l’URL. ShipStation prend tout le contenu du champ pour l’adresse.
        [blanks] Des espaces ou des caractères invisibles ({ $character }) se sont glissés dans le texte. ShipStation les prend pour une partie de l’adresse.
       *[marks] Des caractères comme { $character } se sont glissés dans le texte. ShipStation les prend pour une partie de l’adresse.
    }
    .fix = Retirez-les et ne collez que l’URL.
