# Les guides de connexion, et ce que ShipStation envoie.

guide-step-quickbooks-subscription = Un abonnement actif à QuickBooks Online, d’Intuit.
guide-step-quickbooks-values = Le nom d’utilisateur, le mot de passe et l’URL de la page personnalisée, fournis par Intuit pour ShipStation.
guide-step-shipping-address = Chaque commande comporte une adresse de livraison. Sans elle, ShipStation n’importe pas la commande.
guide-step-sign-in = Connectez-vous à QuickBooks Online.
guide-step-open-integration-page = Ouvrez https://shipstation.tradegecko.com.
guide-step-authorize = Cliquez sur « Autoriser », pour que ShipStation puisse communiquer avec QuickBooks Commerce.
guide-step-copy-values = Copiez le nom d’utilisateur, le mot de passe et l’URL depuis la page d’intégration.
guide-step-choose-tradegecko = Dans ShipStation, sélectionnez la vignette « TradeGecko ».
guide-step-enter-values = Saisissez le nom d’utilisateur, le mot de passe et l’URL.
guide-step-limit-to-location = Pour ne recevoir que les commandes d’un seul emplacement de stock, ajoutez son identifiant à l’URL.
guide-step-map-statuses = Indiquez lesquels de vos statuts signifient impayé, payé, expédié, annulé et en attente : plusieurs avec des virgules, avec les mêmes majuscules que dans votre boutique.
guide-step-save-store = Les paramètres de la boutique s’ouvrent. Adaptez si vous le souhaitez la marque et les notifications, puis cliquez sur « Enregistrer ».
guide-step-keep-orders-whole = Ne combinez et ne fractionnez pas ces commandes dans ShipStation : il ne peut pas les signaler. Mettez-les à jour à la main dans QuickBooks Commerce.
guide-step-already-packed = ShipStation ne peut plus signaler d’expédition quand tous les produits sont emballés ou ont des informations de suivi.
guide-step-endpoint = Une page de votre boutique qui répond aux requêtes de ShipStation avec les commandes en XML et reçoit ses notifications d’expédition.
guide-step-own-credentials = Un nom d’utilisateur et un mot de passe que cette page vérifie (HTTP Basic).
guide-step-reachable = La page est joignable depuis Internet, en https.
guide-step-order-fields = Chaque commande nomme son destinataire : nom, adresse, ville, État ou région, pays ; le code postal peut être vide.
guide-step-open-store-setup = Dans ShipStation, ouvrez « Account Settings », « Selling Channels », « Store Setup ».
guide-step-choose-custom-store = Cliquez sur « Connect a Store or Marketplace » et choisissez « Custom Store ».
guide-step-enter-own-values = Saisissez « Nom d’utilisateur », « Mot de passe » et « URL de la page personnalisée ».
guide-step-test-connection = Cliquez sur « Test Connection ».
guide-step-store-per-location = Pour plusieurs emplacements de stock, connectez une boutique pour chacun, avec sa propre URL.
guide-step-import-rhythm = ShipStation demande les commandes sans intervalle fixe.
guide-step-way-custom-store = Connectez le système que vous utilisez aujourd’hui comme « Custom Store ».
guide-step-way-csv-import = Importez vos commandes sous forme de fichier CSV dans une boutique manuelle. Vous associez ses en-têtes lors de l’importation.

guide-origin-integration-page = Sur la page d’intégration, tant que QuickBooks Commerce était ouvert.
guide-origin-own-choice = Vous le choisissez ; votre serveur le vérifie.
guide-origin-own-server = L’adresse de la page de votre boutique.

connection-label-user-name = Nom d’utilisateur
connection-label-password = Mot de passe
connection-label-url = URL de la page personnalisée

shell-posix = Linux, macOS (sh, bash, zsh)
shell-power-shell = Windows (PowerShell)

request-export-rule = Répondez avec toutes les commandes modifiées dans cet intervalle, quel que soit leur statut. Le nombre de pages figure dans <Orders pages="…"> ; ShipStation les demande toutes.
request-shipnotify-rule = Toute réponse de 200 à 299 vaut réception. ShipStation répète probablement une notification toutes les heures d’ici là : reconnaissez les répétitions au numéro de suivi et au transporteur.
request-time-zone = Le guide dit que ces heures sont en UTC. Une extension très répandue a constaté que ShipStation pensait à l’heure du Pacifique. Prévoyez un intervalle large.
request-try = Mettez votre nom d’utilisateur et votre mot de passe, exécutez la commande dans un terminal, puis déposez orders.xml dans l’aperçu des commandes.

request-parameter-action = Ce qui est demandé : export pour les commandes, shipnotify pour une expédition.
request-parameter-start-date = Début de l’intervalle demandé : mois/jour/année, 24 heures.
request-parameter-end-date = Sa fin.
request-parameter-page = Page de la réponse, à partir de 1.
request-parameter-order-number = La commande expédiée.
request-parameter-carrier = Le transporteur ; le guide de 2012 nomme USPS, UPS et FedEx.
request-parameter-service = Le service du transporteur.
request-parameter-tracking-number = Le numéro de suivi.

notice-field-order-id = L’identifiant de la commande, tel que votre XML l’a donné.
notice-field-order-number = Le numéro de commande, tel que votre XML l’a donné.
notice-field-customer-code = Le code du client, tel que votre XML l’a donné.
notice-field-customer-notes = Remarques du client.
notice-field-internal-notes = Remarques pour vous-même.
notice-field-notes-to-customer = Remarques pour le client.
notice-field-notify-customer = false si ShipStation a déjà envoyé un e-mail au client.
notice-field-label-create-date = Date et heure de création de l’étiquette, en UTC.
notice-field-ship-date = Le jour de l’expédition.
notice-field-carrier = Le transporteur.
notice-field-service = Le service du transporteur.
notice-field-tracking-number = Le numéro de suivi.
notice-field-shipping-cost = Ce que l’étiquette vous a coûté.
notice-field-custom-field = Un champ à vous. Seulement dans l’exemple du guide.
notice-field-recipient = Le destinataire de l’expédition.
notice-field-line-item-id = L’identifiant de la ligne de commande, tel que votre XML l’a donné.
notice-field-sku = La référence (SKU) de l’article.
notice-field-item-name = Le nom de l’article.
notice-field-quantity = Le nombre d’unités dans cette expédition.
notice-field-upc = Le code-barres de l’article. Seulement dans l’exemple du guide.
