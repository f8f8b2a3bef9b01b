# L’aperçu des commandes : ce qui est constaté dans un fichier entier.

findings-csv-headings = Fichier,Ligne,Colonne,Commande,Code,Gravité,Message,Valeur

not-an-order-file =
    .title = Il n’y a pas de commandes ici
    .why = { $found ->
        [html] C’est une page web, peut-être la page de connexion ou d’erreur de la boutique.
        [json] C’est du JSON, mais sans « orders » ni « order ».
        [error-message] Cela ressemble à un message d’erreur.
        [url] C’est une adresse web.
        [pdf] C’est un document PDF.
        [zip] C’est une archive ZIP ou un classeur Excel.
        [picture] C’est une image.
        [binary] Ce fichier n’est pas du texte.
       *[prose] C’est un texte sans commandes.
    }
    .fix = { $found ->
        [error-message] Ouvrez-le dans le décodeur d’erreurs.
        [url] Ouvrez-la dans l’outil d’URL de boutique.
        [zip] Enregistrez le classeur en CSV, ou décompressez d’abord l’archive.
       *[other] Ouvrez des commandes en JSON de QuickBooks Commerce, en XML de « Custom Store » ou en CSV.
    }

row-too-short =
    .title = La ligne { $line } a trop peu de cellules
    .short = Ligne avec trop peu de cellules
    .why = Elle a { $count ->
        [one] { $count } cellule
       *[other] { $count } cellules
    } pour { $expected } colonnes : les derniers champs restent vides.
    .fix = Vérifiez s’il y manque un séparateur ou un guillemet.

row-too-long =
    .title = La ligne { $line } a trop de cellules
    .short = Ligne avec trop de cellules
    .why = Elle a { $count } cellules pour { $expected } colonnes : des valeurs peuvent être dans la mauvaise colonne.
    .fix = Mettez entre guillemets les valeurs qui contiennent le séparateur.

column-unmatched =
    .title = La colonne « { $name } » n’est associée à rien
    .short = Colonne non associée
    .why = Ses valeurs n’arrivent pas.
    .fix = Associez-la à un champ si vous en avez besoin.

encoding-not-utf8 =
    .title = Le fichier est en { $name }, pas en UTF-8
    .short = Fichier qui n’est pas en UTF-8
    .why = ShipStation attend de l’UTF-8. Avec un autre encodage, accents et caractères spéciaux arrivent abîmés.
    .fix = Enregistrez le fichier en UTF-8.

dangling-reference =
    .title = { $field } { $value } ne mène nulle part
    .short = Identifiant qui ne mène nulle part
    .why = { $count ->
        [one] Le fichier n’a pas d’enregistrement avec cet identifiant : l’aperçu a ici un trou.
       *[other] Il manque au fichier les enregistrements de { $count } de ces identifiants : l’aperçu a ici des trous.
    }
    .fix = Ajoutez les enregistrements manquants, par exemple en ouvrant leurs fichiers avec celui-ci.

json-malformed =
    .title = Le JSON n’est plus lisible à partir d’ici
    .why = { $found ->
        [number] « { $value } » n’est pas écrit comme un nombre JSON.
        [escape] « { $value } » n’est pas un échappement connu de JSON.
        [control-character] Un saut de ligne ou un caractère de contrôle se trouve dans un texte.
        [trailing-comma] Une virgule n’est suivie de rien.
        [missing-comma] Il manque une virgule entre deux valeurs.
        [missing-colon] Il manque deux-points après un nom.
        [too-deep] Les crochets sont trop imbriqués.
       *[character] « { $value } » ne peut pas figurer ici.
    }
    .fix = Corrigez cet endroit, ou exportez le fichier de nouveau.

file-truncated =
    .title = Le fichier s’arrête au milieu
    .why = Il manque quelque chose à la fin. Ce qui précède est affiché.
    .fix = Téléchargez ou exportez le fichier de nouveau.

number-in-scientific-notation =
    .title = { $field } : « { $value } » a été abrégé par un tableur
    .short = Nombre abrégé par un tableur
    .why = Le tableur a mis un long nombre en notation scientifique. Les derniers chiffres peuvent être perdus.
    .fix = Mettez la colonne au format texte dans le tableur et saisissez de nouveau le nombre.
