# Le décodeur d’erreurs : ses étapes, ses enveloppes et ses lectures.
recovery-quoted-lines = Les marques de citation d’un e-mail (>) ont été ignorées
recovery-percent-decoded = Les signes pour cent d’une URL (%22) ont été reconvertis
recovery-html-unescaped = Les codes HTML (&quot;) ont été reconvertis
recovery-invisible-removed = Les caractères invisibles et insécables ont été ignorés
recovery-wrapped-lines = Les sauts de ligne dans le message ont été ignorés
recovery-markup-removed = Les balises HTML ont été ignorées
recovery-backslashes-removed = Les barres obliques inverses devant les guillemets ont été ignorées
recovery-typographic-quotes = Les guillemets typographiques ont été lus comme des guillemets droits
recovery-single-quotes = Les apostrophes ont été lues comme des guillemets
recovery-missing-quotes = Les guillemets manquants ont été ajoutés
recovery-trailing-commas = Les virgules en trop ont été ignorées
recovery-closings-added = Les guillemets ou crochets manquant à la fin ont été ajoutés
recovery-found-in-text = Le message a été trouvé au milieu d’un autre texte
recovery-several-messages = Plusieurs messages ont été distingués

envelope-rails-hash = Une liste de champs avec leurs erreurs (Rails)
envelope-errors-object = Un objet « errors »
envelope-errors-list = Une liste d’erreurs
envelope-type-and-message = Un type et un message
envelope-asp-net = Une erreur ASP.NET avec « ModelState »
envelope-shipstation-api = Une erreur de l’API ShipStation
envelope-word-press = Une erreur REST de WordPress
envelope-xml-error = Un élément d’erreur XML
envelope-html-page = Une page web
envelope-status-line = Un statut HTTP
envelope-sentence = Une phrase de validation

scenario-nothing-left = La commande est déjà emballée et expédiée dans QuickBooks Commerce : il ne restait rien à signaler. Quelqu’un l’y a expédiée, ou il s’agit d’une étiquette supplémentaire d’une commande fractionnée.
scenario-partly-packed = Une partie de la commande était déjà emballée dans QuickBooks Commerce, et ShipStation a signalé la quantité entière.
scenario-reported-twice = L’expédition a été signalée une seconde fois : la commande était déjà traitée.
scenario-cancelled-meanwhile = La commande a été annulée dans la boutique pendant qu’elle attendait dans ShipStation.
scenario-reopened-meanwhile = La commande a été rouverte dans la boutique après son importation dans ShipStation.

advice-nothing-left = Comparez les numéros de suivi et ajoutez à la main dans QuickBooks Commerce celui qui manque. Pour d’autres étiquettes, cochez d’abord « Ne pas notifier la plateforme marchande ».
advice-partly-packed = Consultez les expéditions existantes de la commande dans QuickBooks Commerce et ajoutez-y le reste à la main.
advice-reported-twice = Rien n’est à renvoyer. Vérifiez que le numéro de suivi est le bon dans la boutique.
advice-cancelled-meanwhile = N’expédiez pas. Annulez aussi la commande dans ShipStation ; si le colis est parti, contactez le client.
advice-reopened-meanwhile = Finalisez la commande dans la boutique, puis saisissez-y l’expédition à la main.

not-recognised =
    .title = { $field ->
         [none] Ce texte n’est pas connu
        *[other] Le message sur « { $field } » n’est pas connu
    }
    .why = Aucune entrée du catalogue ne l’explique. Il vient peut-être d’un autre système, ou il en manque une partie.
    .fix = Collez le message entier tel que ShipStation l’affiche, ou envoyez-le à l’assistance avec « Copier pour l’assistance ».
    .avoid = Sélectionnez le message entier avant de le copier, pour qu’il n’en manque rien.
    .cause-1 = Il vient d’un autre système, ou il en manque une partie.
