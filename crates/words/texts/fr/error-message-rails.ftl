# Messages de Rails et des systèmes qui parlent comme lui.
field-blank =
    .title = { $field ->
        [none] Un champ obligatoire est vide
       *[other] « { $field } » est vide
    }
    .why = La boutique exige ce champ, et il ne contenait rien. La formulation allemande sert aussi pour un enregistrement lié qui n’existe pas.
    .fix = Remplissez le champ dans la boutique, puis renvoyez l’expédition ou réimportez la commande.
    .cause-1 = L’adresse, le contact ou le produit a été enregistré sans lui.
    .avoid = Rendez le champ obligatoire dans les formulaires de la boutique, pour qu’aucun enregistrement ne soit créé sans lui.
field-taken =
    .title = { $field ->
        [none] Une valeur est déjà utilisée
       *[other] « { $field } » est déjà utilisé
    }
    .why = Un autre enregistrement a la même valeur, et la boutique ne l’admet qu’une fois.
    .fix = Utilisez une autre valeur, ou ouvrez l’enregistrement qui l’a déjà.
    .cause-1 = Le même enregistrement a été envoyé deux fois.
    .avoid = Cherchez d’abord l’enregistrement, et modifiez-le au lieu de l’envoyer une seconde fois.
field-not-in-list =
    .title = { $field ->
        [none] Une valeur n’est pas dans la liste
       *[other] « { $field } » n’est pas dans la liste
    }
    .why = La boutique n’accepte ici que certaines valeurs, comme un statut, un pays ou un type.
    .fix = Choisissez l’une des valeurs que propose la boutique.
    .avoid = Choisissez la valeur dans la liste de la boutique au lieu de la saisir.
    .cause-1 = La valeur a été saisie, ou vient d’un système qui la nomme autrement.
field-reserved =
    .title = { $field ->
        [none] Une valeur est réservée
       *[other] « { $field } » est réservé
    }
    .why = La boutique garde cette valeur pour elle. La formulation française sert aussi pour une valeur déjà utilisée.
    .fix = Utilisez une autre valeur.
    .avoid = Utilisez des valeurs à vous, par exemple précédées du nom de votre boutique.
    .cause-1 = La boutique utilise elle-même cette valeur.
field-malformed =
    .title = { $field ->
        [none] Une valeur est mal écrite
       *[other] « { $field } » est mal écrit
    }
    .why = La boutique vérifie la forme de la valeur, comme pour une adresse e-mail ou un code de pays, et celle-ci ne convient pas.
    .fix = Corrigez la valeur dans la boutique. Un enregistrement qui fonctionne en montre la forme.
    .cause-1 = La valeur contient des caractères en trop, ou il en manque une partie.
    .avoid = Copiez ces valeurs d’un enregistrement qui fonctionne, sans espace autour.
field-too-long =
    .title = { $field ->
        [none] Une valeur est trop longue
       *[other] « { $field } » est trop long
    }
    .why = { $limit ->
        [none] La valeur a plus de caractères que la boutique n’en accepte.
       *[other] La boutique accepte ici { $limit } caractères au plus.
    }
    .fix = Raccourcissez la valeur.
    .avoid = Mettez les longues remarques dans un champ de notes.
    .cause-1 = Un nom, une adresse ou une note trop longs ont été envoyés en entier.
field-too-short =
    .title = { $field ->
        [none] Une valeur est trop courte
       *[other] « { $field } » est trop court
    }
    .why = { $limit ->
        [none] La valeur a moins de caractères que la boutique n’en demande.
       *[other] La boutique demande ici au moins { $limit } caractères.
    }
    .fix = Saisissez la valeur entière.
    .avoid = Saisissez la valeur entière dès la création de l’enregistrement.
    .cause-1 = La valeur a été coupée, ou seul un texte provisoire a été saisi.
field-wrong-length =
    .title = { $field ->
        [none] Une valeur n’a pas la bonne longueur
       *[other] « { $field } » n’a pas la bonne longueur
    }
    .why = { $limit ->
        [none] La boutique demande ici un nombre précis de caractères.
       *[other] La boutique demande ici exactement { $limit } caractères.
    }
    .fix = Saisissez la valeur avec ce nombre de caractères.
    .avoid = Saisissez les codes de longueur fixe tels quels, zéros de tête compris.
    .cause-1 = Un zéro de tête a été perdu, ou un espace ajouté.
field-not-a-number =
    .title = { $field ->
        [none] Un nombre était attendu
       *[other] « { $field } » n’est pas un nombre
    }
    .why = La boutique attend ici un nombre et a reçu autre chose.
    .fix = Saisissez des chiffres seulement, sans unité ni symbole monétaire.
    .avoid = Ne saisissez que des chiffres : ni devise, ni unité, ni séparateur de milliers.
    .cause-1 = La valeur est accompagnée d’une devise, d’une unité ou d’un séparateur.
field-not-an-integer =
    .title = { $field ->
        [none] Un nombre entier était attendu
       *[other] « { $field } » n’est pas un nombre entier
    }
    .why = La boutique n’accepte ici que des nombres entiers ; 0,5 est refusé.
    .fix = Utilisez un nombre entier, ou vendez le produit dans une unité plus petite.
    .cause-1 = La commande a une quantité fractionnaire.
    .avoid = Choisissez une unité assez petite pour que chaque quantité soit un nombre entier.
field-out-of-range =
    .title = { $field ->
        [none] Un nombre est hors limites
       *[other] « { $field } » est hors limites
    }
    .why = La valeur doit { $comparison ->
        [greater] être supérieure à { $limit }.
        [at-least] être au moins { $limit }.
        [less] être inférieure à { $limit }.
        [at-most] être au plus { $limit }.
       *[other] se situer dans { $limit }.
    }
    .fix = Corrigez la valeur dans la boutique.
    .avoid = Comparez quantités et prix avec ce que la commande permet encore avant de les envoyer.
    .cause-1 = La commande a été modifiée ou traitée en partie avant l’envoi de la valeur.
field-must-exist =
    .title = { $field ->
        [none] Un enregistrement lié n’existe pas
       *[other] « { $field } » ne mène à rien
    }
    .why = Le champ renvoie à un enregistrement que la boutique n’a pas.
    .fix = Choisissez un enregistrement existant, ou créez-le d’abord.
    .cause-1 = L’enregistrement a été supprimé après l’exportation de la commande.
    .avoid = Ne supprimez pas d’enregistrements auxquels d’autres renvoient : désactivez-les.
field-must-be-blank =
    .title = { $field ->
        [none] Un champ doit rester vide
       *[other] « { $field } » doit rester vide
    }
    .why = La boutique n’accepte aucune valeur ici, et une valeur a été envoyée.
    .fix = Videz le champ.
    .avoid = Laissez vides les champs que la boutique remplit elle-même.
    .cause-1 = Une valeur a été envoyée pour un champ que la boutique calcule elle-même.
field-not-accepted =
    .title = { $field ->
        [none] Un accord manque
       *[other] « { $field } » n’a pas été accepté
    }
    .why = La boutique demande un accord qui n’a pas été donné.
    .fix = Donnez-le dans la boutique, puis réessayez.
    .avoid = Acceptez les conditions dans la boutique avant d’y connecter une application.
    .cause-1 = Les conditions n’ont jamais été acceptées dans le compte de la boutique.
field-mismatch =
    .title = { $field ->
        [none] Deux saisies diffèrent
       *[other] « { $field } » ne concorde pas
    }
    .why = Deux saisies qui doivent être identiques diffèrent.
    .fix = Saisissez les deux à nouveau.
    .avoid = Copiez la valeur dans le second champ au lieu de la saisir à nouveau.
    .cause-1 = La valeur a été saisie deux fois, et différemment.
field-not-the-expected-value =
    .title = { $field ->
        [none] Un nombre n’est pas celui attendu
       *[other] « { $field } » n’est pas le nombre attendu
    }
    .why = La valeur doit { $comparison ->
        [equal] être { $limit }.
        [odd] être un nombre impair.
        [even] être un nombre pair.
        [multiple] être un multiple de { $limit }.
       *[other] être autre que { $limit }.
    }
    .fix = Corrigez la valeur dans la boutique.
    .avoid = Relisez l’enregistrement avant de le modifier.
    .cause-1 = L’enregistrement a été modifié entre-temps.
