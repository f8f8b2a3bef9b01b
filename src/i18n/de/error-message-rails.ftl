# Meldungen von Rails und von Systemen, die ebenso sprechen.
field-blank =
    .title = { $field ->
        [none] Ein Pflichtfeld ist leer
       *[other] „{ $field }“ ist leer
    }
    .why = Der Shop braucht dieses Feld, und es stand nichts darin. Die deutsche Formulierung steht auch für einen verknüpften Datensatz, den es nicht gibt.
    .fix = Füllen Sie das Feld im Shop aus und melden Sie die Sendung oder importieren Sie die Bestellung noch einmal.
    .cause-1 = Die Adresse, der Kontakt oder das Produkt wurde ohne diese Angabe gespeichert.
field-taken =
    .title = { $field ->
        [none] Ein Wert ist schon vergeben
       *[other] „{ $field }“ ist schon vergeben
    }
    .why = Ein anderer Datensatz hat denselben Wert, und der Shop lässt ihn nur einmal zu.
    .fix = Nehmen Sie einen anderen Wert oder öffnen Sie den Datensatz, der ihn schon hat.
    .cause-1 = Derselbe Datensatz wurde zweimal gesendet.
field-not-in-list =
    .title = { $field ->
        [none] Ein Wert steht nicht auf der Liste
       *[other] „{ $field }“ steht nicht auf der Liste
    }
    .why = Der Shop nimmt hier nur bestimmte Werte an, etwa einen Status, ein Land oder eine Art.
    .fix = Wählen Sie einen der Werte, die der Shop anbietet.
field-reserved =
    .title = { $field ->
        [none] Ein Wert ist reserviert
       *[other] „{ $field }“ ist reserviert
    }
    .why = Der Shop behält diesen Wert für sich. Die französische Formulierung steht auch für einen Wert, der schon vergeben ist.
    .fix = Nehmen Sie einen anderen Wert.
field-malformed =
    .title = { $field ->
        [none] Ein Wert ist nicht so geschrieben wie erwartet
       *[other] „{ $field }“ ist nicht so geschrieben wie erwartet
    }
    .why = Der Shop prüft die Form des Wertes, etwa bei einer E-Mail-Adresse oder einem Ländercode, und diese passt nicht.
    .fix = Berichtigen Sie den Wert im Shop. Ein Datensatz, mit dem es geht, zeigt die Form.
    .cause-1 = Der Wert enthält überzählige Zeichen, oder es fehlt ein Teil.
field-too-long =
    .title = { $field ->
        [none] Ein Wert ist zu lang
       *[other] „{ $field }“ ist zu lang
    }
    .why = { $limit ->
        [none] Der Wert hat mehr Zeichen, als der Shop annimmt.
       *[other] Der Shop nimmt hier höchstens { $limit } Zeichen an.
    }
    .fix = Kürzen Sie den Wert.
field-too-short =
    .title = { $field ->
        [none] Ein Wert ist zu kurz
       *[other] „{ $field }“ ist zu kurz
    }
    .why = { $limit ->
        [none] Der Wert hat weniger Zeichen, als der Shop verlangt.
       *[other] Der Shop verlangt hier mindestens { $limit } Zeichen.
    }
    .fix = Geben Sie den ganzen Wert ein.
field-wrong-length =
    .title = { $field ->
        [none] Ein Wert hat die falsche Länge
       *[other] „{ $field }“ hat die falsche Länge
    }
    .why = { $limit ->
        [none] Der Shop verlangt hier eine bestimmte Zahl von Zeichen.
       *[other] Der Shop verlangt hier genau { $limit } Zeichen.
    }
    .fix = Geben Sie den Wert mit dieser Zahl von Zeichen ein.
field-not-a-number =
    .title = { $field ->
        [none] Eine Zahl wurde erwartet
       *[other] „{ $field }“ ist keine Zahl
    }
    .why = Der Shop erwartet hier eine Zahl und hat etwas anderes bekommen.
    .fix = Geben Sie nur Ziffern ein, ohne Einheit und Währungszeichen.
field-not-an-integer =
    .title = { $field ->
        [none] Eine ganze Zahl wurde erwartet
       *[other] „{ $field }“ ist keine ganze Zahl
    }
    .why = Der Shop nimmt hier nur ganze Zahlen an; 0,5 wird abgelehnt.
    .fix = Nehmen Sie eine ganze Zahl oder verkaufen Sie das Produkt in einer kleineren Einheit.
    .cause-1 = Die Bestellung hat eine gebrochene Menge.
field-out-of-range =
    .title = { $field ->
        [none] Eine Zahl liegt außerhalb der Grenzen
       *[other] „{ $field }“ liegt außerhalb der Grenzen
    }
    .why = Der Wert muss { $comparison ->
        [greater] größer als { $limit } sein.
        [at-least] mindestens { $limit } sein.
        [less] kleiner als { $limit } sein.
        [at-most] höchstens { $limit } sein.
       *[other] in { $limit } liegen.
    }
    .fix = Berichtigen Sie den Wert im Shop.
field-must-exist =
    .title = { $field ->
        [none] Einen verknüpften Datensatz gibt es nicht
       *[other] „{ $field }“ führt ins Leere
    }
    .why = Das Feld verweist auf einen Datensatz, den der Shop nicht hat.
    .fix = Wählen Sie einen vorhandenen Datensatz oder legen Sie ihn zuerst an.
    .cause-1 = Der Datensatz wurde nach dem Export der Bestellung gelöscht.
field-must-be-blank =
    .title = { $field ->
        [none] Ein Feld muss leer bleiben
       *[other] „{ $field }“ muss leer bleiben
    }
    .why = Der Shop nimmt hier keinen Wert an, und es wurde einer gesendet.
    .fix = Leeren Sie das Feld.
field-not-accepted =
    .title = { $field ->
        [none] Eine Zustimmung fehlt
       *[other] „{ $field }“ wurde nicht akzeptiert
    }
    .why = Der Shop verlangt eine Zustimmung, die nicht gegeben wurde.
    .fix = Stimmen Sie im Shop zu und versuchen Sie es noch einmal.
field-mismatch =
    .title = { $field ->
        [none] Zwei Eingaben unterscheiden sich
       *[other] „{ $field }“ stimmt nicht überein
    }
    .why = Zwei Eingaben, die gleich sein müssen, unterscheiden sich.
    .fix = Geben Sie beide noch einmal ein.
field-not-the-expected-value =
    .title = { $field ->
        [none] Eine Zahl ist nicht die erwartete
       *[other] „{ $field }“ ist nicht die erwartete Zahl
    }
    .why = Der Wert muss { $comparison ->
        [equal] genau { $limit } sein.
        [odd] eine ungerade Zahl sein.
        [even] eine gerade Zahl sein.
        [multiple] ein Vielfaches von { $limit } sein.
       *[other] etwas anderes als { $limit } sein.
    }
    .fix = Berichtigen Sie den Wert im Shop.
