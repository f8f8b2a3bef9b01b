# Meldungen von Rails und von Systemen, die ebenso sprechen.
field-blank =
    .title = { $field ->
        [none] Ein Pflichtfeld ist leer
       *[other] „{ $field }“ ist leer
    }
    .why = Der Shop braucht dieses Feld, und es stand nichts darin. Die deutsche Formulierung steht auch für einen verknüpften Datensatz, den es nicht gibt.
    .fix = Füllen Sie das Feld im Shop aus und melden Sie die Sendung oder importieren Sie die Bestellung noch einmal.
    .cause-1 = Die Adresse, der Kontakt oder das Produkt wurde ohne diese Angabe gespeichert.
    .avoid = Machen Sie das Feld in den Formularen des Shops zum Pflichtfeld, damit kein Datensatz ohne es gespeichert wird.
field-taken =
    .title = { $field ->
        [none] Ein Wert ist schon vergeben
       *[other] „{ $field }“ ist schon vergeben
    }
    .why = Ein anderer Datensatz hat denselben Wert, und der Shop lässt ihn nur einmal zu.
    .fix = Nehmen Sie einen anderen Wert oder öffnen Sie den Datensatz, der ihn schon hat.
    .cause-1 = Derselbe Datensatz wurde zweimal gesendet.
    .avoid = Suchen Sie zuerst nach dem Datensatz, und ändern Sie ihn, statt ihn ein zweites Mal zu senden.
field-not-in-list =
    .title = { $field ->
        [none] Ein Wert steht nicht auf der Liste
       *[other] „{ $field }“ steht nicht auf der Liste
    }
    .why = Der Shop nimmt hier nur bestimmte Werte an, etwa einen Status, ein Land oder eine Art.
    .fix = Wählen Sie einen der Werte, die der Shop anbietet.
    .avoid = Wählen Sie den Wert aus der Liste des Shops, statt ihn einzutippen.
    .cause-1 = Der Wert wurde eingetippt oder stammt aus einem System, das ihn anders nennt.
field-reserved =
    .title = { $field ->
        [none] Ein Wert ist reserviert
       *[other] „{ $field }“ ist reserviert
    }
    .why = Der Shop behält diesen Wert für sich. Die französische Formulierung steht auch für einen Wert, der schon vergeben ist.
    .fix = Nehmen Sie einen anderen Wert.
    .avoid = Nehmen Sie eigene Werte, etwa mit dem Namen Ihres Shops davor.
    .cause-1 = Der Shop verwendet diesen Wert selbst.
field-malformed =
    .title = { $field ->
        [none] Ein Wert ist nicht so geschrieben wie erwartet
       *[other] „{ $field }“ ist nicht so geschrieben wie erwartet
    }
    .why = Der Shop prüft die Form des Wertes, etwa bei einer E-Mail-Adresse oder einem Ländercode, und diese passt nicht.
    .fix = Berichtigen Sie den Wert im Shop. Ein Datensatz, mit dem es geht, zeigt die Form.
    .cause-1 = Der Wert enthält überzählige Zeichen, oder es fehlt ein Teil.
    .avoid = Kopieren Sie solche Werte aus einem Datensatz, mit dem es geht, ohne Leerzeichen davor oder dahinter.
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
    .avoid = Schreiben Sie lange Bemerkungen in ein Notizfeld.
    .cause-1 = Ein langer Name, eine lange Adresse oder Notiz wurde ungekürzt gesendet.
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
    .avoid = Geben Sie gleich beim Anlegen den ganzen Wert ein.
    .cause-1 = Der Wert wurde abgeschnitten, oder es wurde nur ein Platzhalter eingegeben.
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
    .avoid = Geben Sie Codes fester Länge so ein, wie sie sind, mit führenden Nullen.
    .cause-1 = Eine führende Null ging verloren, oder ein Leerzeichen kam hinzu.
field-not-a-number =
    .title = { $field ->
        [none] Eine Zahl wurde erwartet
       *[other] „{ $field }“ ist keine Zahl
    }
    .why = Der Shop erwartet hier eine Zahl und hat etwas anderes bekommen.
    .fix = Geben Sie nur Ziffern ein, ohne Einheit und Währungszeichen.
    .avoid = Geben Sie nur Ziffern ein: keine Währung, keine Einheit, kein Tausendertrennzeichen.
    .cause-1 = Bei dem Wert steht eine Währung, eine Einheit oder ein Trennzeichen.
field-not-an-integer =
    .title = { $field ->
        [none] Eine ganze Zahl wurde erwartet
       *[other] „{ $field }“ ist keine ganze Zahl
    }
    .why = Der Shop nimmt hier nur ganze Zahlen an; 0,5 wird abgelehnt.
    .fix = Nehmen Sie eine ganze Zahl oder verkaufen Sie das Produkt in einer kleineren Einheit.
    .cause-1 = Die Bestellung hat eine gebrochene Menge.
    .avoid = Wählen Sie eine so kleine Einheit, dass jede Menge eine ganze Zahl ist.
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
    .avoid = Vergleichen Sie Mengen und Preise mit dem, was die Bestellung noch zulässt, bevor Sie sie senden.
    .cause-1 = Die Bestellung wurde geändert oder zum Teil bearbeitet, bevor der Wert gesendet wurde.
field-must-exist =
    .title = { $field ->
        [none] Einen verknüpften Datensatz gibt es nicht
       *[other] „{ $field }“ führt ins Leere
    }
    .why = Das Feld verweist auf einen Datensatz, den der Shop nicht hat.
    .fix = Wählen Sie einen vorhandenen Datensatz oder legen Sie ihn zuerst an.
    .cause-1 = Der Datensatz wurde nach dem Export der Bestellung gelöscht.
    .avoid = Löschen Sie keine Datensätze, auf die andere verweisen: Deaktivieren Sie sie.
field-must-be-blank =
    .title = { $field ->
        [none] Ein Feld muss leer bleiben
       *[other] „{ $field }“ muss leer bleiben
    }
    .why = Der Shop nimmt hier keinen Wert an, und es wurde einer gesendet.
    .fix = Leeren Sie das Feld.
    .avoid = Lassen Sie Felder leer, die der Shop selbst ausfüllt.
    .cause-1 = Es wurde ein Wert für ein Feld gesendet, das der Shop selbst berechnet.
field-not-accepted =
    .title = { $field ->
        [none] Eine Zustimmung fehlt
       *[other] „{ $field }“ wurde nicht akzeptiert
    }
    .why = Der Shop verlangt eine Zustimmung, die nicht gegeben wurde.
    .fix = Stimmen Sie im Shop zu und versuchen Sie es noch einmal.
    .avoid = Stimmen Sie den Bedingungen im Shop zu, bevor Sie eine App damit verbinden.
    .cause-1 = Den Bedingungen wurde im Konto des Shops nie zugestimmt.
field-mismatch =
    .title = { $field ->
        [none] Zwei Eingaben unterscheiden sich
       *[other] „{ $field }“ stimmt nicht überein
    }
    .why = Zwei Eingaben, die gleich sein müssen, unterscheiden sich.
    .fix = Geben Sie beide noch einmal ein.
    .avoid = Kopieren Sie den Wert in das zweite Feld, statt ihn noch einmal einzutippen.
    .cause-1 = Der Wert wurde zweimal eingetippt, und verschieden.
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
    .avoid = Lesen Sie den Datensatz neu ein, bevor Sie ihn ändern.
    .cause-1 = Der Datensatz wurde zwischendurch geändert.
