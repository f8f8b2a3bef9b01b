# Messages de Rails et des systèmes qui parlent comme lui.
field-blank =
    .title = { $field ->
        [none] Un champ obligatoire est vide
       *[other] « { $field } » est vide
    }
    .why = La boutique exige ce champ, et il ne contenait rien. La formulation allemande sert aussi pour un enregistrement lié qui n’existe pas.
    .fix = Remplissez le champ dans la boutique, puis renvoyez l’expédition ou réimportez la commande.
    .cause-1 = L’adresse, le contact ou le produit a été enregistré sans lui.
field-taken =
    .title = { $field ->
        [none] Une valeur est déjà utilisée
       *[other] « { $field } » est déjà utilisé
    }
    .why = Un autre enregistrement a la même valeur, et la boutique ne l’admet qu’une fois.
    .fix = Utilisez une autre valeur, ou ouvrez l’enregistrement qui l’a déjà.
    .cause-1 = Le même enregistrement a été envoyé deux fois.
field-not-in-list =
    .title = { $field ->
        [none] Une valeur n’est pas dans la liste
       *[other] « { $field } » n’est pas dans la liste
    }
    .why = La boutique n’accepte ici que certaines valeurs, comme un statut, un pays ou un type.
    .fix = Choisissez l’une des valeurs que propose la boutique.
field-reserved =
    .title = { $field ->
        [none] Une valeur est réservée
       *[other] « { $field } » est réservé
    }
    .why = La boutique garde cette valeur pour elle. La formulation française sert aussi pour une valeur déjà utilisée.
    .fix = Utilisez une autre valeur.
field-malformed =
    .title = { $field ->
        [none] Une valeur est mal écrite
       *[other] « { $field } » est mal écrit
    }
    .why = La boutique vérifie la forme de la valeur, comme pour une adresse e-mail ou un code de pays, et celle-ci ne convient pas.
    .fix = Corrigez la valeur dans la boutique. Un enregistrement qui fonctionne en montre la forme.
    .cause-1 = La valeur contient des caractères en trop, ou il en manque une partie.
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
field-not-a-number =
    .title = { $field ->
        [none] Un nombre était attendu
       *[other] « { $field } » n’est pas un nombre
    }
    .why = La boutique attend ici un nombre et a reçu autre chose.
    .fix = Saisissez des chiffres seulement, sans unité ni symbole monétaire.
field-not-an-integer =
    .title = { $field ->
        [none] Un nombre entier était attendu
       *[other] « { $field } » n’est pas un nombre entier
    }
    .why = La boutique n’accepte ici que des nombres entiers ; 0,5 est refusé.
    .fix = Utilisez un nombre entier, ou vendez le produit dans une unité plus petite.
    .cause-1 = La commande a une quantité fractionnaire.
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
field-must-exist =
    .title = { $field ->
        [none] Un enregistrement lié n’existe pas
       *[other] « { $field } » ne mène à rien
    }
    .why = Le champ renvoie à un enregistrement que la boutique n’a pas.
    .fix = Choisissez un enregistrement existant, ou créez-le d’abord.
    .cause-1 = L’enregistrement a été supprimé après l’exportation de la commande.
field-must-be-blank =
    .title = { $field ->
        [none] Un champ doit rester vide
       *[other] « { $field } » doit rester vide
    }
    .why = La boutique n’accepte aucune valeur ici, et une valeur a été envoyée.
    .fix = Videz le champ.
field-not-accepted =
    .title = { $field ->
        [none] Un accord manque
       *[other] « { $field } » n’a pas été accepté
    }
    .why = La boutique demande un accord qui n’a pas été donné.
    .fix = Donnez-le dans la boutique, puis réessayez.
field-mismatch =
    .title = { $field ->
        [none] Deux saisies diffèrent
       *[other] « { $field } » ne concorde pas
    }
    .why = Deux saisies qui doivent être identiques diffèrent.
    .fix = Saisissez les deux à nouveau.
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
