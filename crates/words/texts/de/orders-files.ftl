# Die Bestellvorschau: was zu einer ganzen Datei festgestellt wird.

findings-csv-headings = Datei,Zeile,Spalte,Bestellung,Code,Schwere,Meldung,Wert

not-an-order-file =
    .title = Hier sind keine Bestellungen
    .why = { $found ->
        [html] Das ist eine Webseite, vielleicht die Anmelde- oder Fehlerseite des Shops.
        [json] Das ist JSON, aber ohne „orders“ oder „order“.
        [error-message] Das sieht nach einer Fehlermeldung aus.
        [url] Das ist eine Webadresse.
        [pdf] Das ist ein PDF-Dokument.
        [zip] Das ist ein ZIP-Archiv oder eine Excel-Arbeitsmappe.
        [picture] Das ist ein Bild.
        [binary] Diese Datei ist kein Text.
       *[prose] Das ist ein Text ohne Bestellungen.
    }
    .fix = { $found ->
        [error-message] Öffnen Sie sie in „Fehler erklären“.
        [url] Öffnen Sie sie im Werkzeug für Shop-URLs.
        [zip] Speichern Sie die Arbeitsmappe als CSV, oder entpacken Sie zuerst das Archiv.
       *[other] Öffnen Sie Bestellungen als JSON von QuickBooks Commerce, als XML für „Custom Store“ oder als CSV.
    }

row-too-short =
    .title = Zeile { $line } hat zu wenige Zellen
    .short = Zeile hat zu wenige Zellen
    .why = Sie hat { $count ->
        [one] { $count } Zelle
       *[other] { $count } Zellen
    } bei { $expected } Spalten, die letzten Felder bleiben also leer.
    .fix = Prüfen Sie, ob ein Trennzeichen oder Anführungszeichen fehlt.

row-too-long =
    .title = Zeile { $line } hat zu viele Zellen
    .short = Zeile hat zu viele Zellen
    .why = Sie hat { $count } Zellen bei { $expected } Spalten, Werte können also in der falschen Spalte stehen.
    .fix = Setzen Sie Werte, die das Trennzeichen enthalten, in Anführungszeichen.

column-unmatched =
    .title = Spalte „{ $name }“ ist nicht zugeordnet
    .short = Spalte ist nicht zugeordnet
    .why = Ihre Werte kommen nicht an.
    .fix = Ordnen Sie sie einem Feld zu, wenn Sie sie brauchen.

encoding-not-utf8 =
    .title = Die Datei ist { $name }, nicht UTF-8
    .short = Datei ist nicht UTF-8
    .why = ShipStation erwartet UTF-8. In einer anderen Kodierung kommen Umlaute und Sonderzeichen entstellt an.
    .fix = Speichern Sie die Datei als UTF-8.

dangling-reference =
    .title = { $field } { $value } führt ins Leere
    .short = ID führt ins Leere
    .why = { $count ->
        [one] Die Datei hat keinen Datensatz mit dieser ID, die Vorschau hat hier also eine Lücke.
       *[other] Der Datei fehlen die Datensätze zu { $count } solchen IDs, die Vorschau hat hier also Lücken.
    }
    .fix = Ergänzen Sie die fehlenden Datensätze, etwa indem Sie deren Dateien zusammen mit dieser öffnen.

json-malformed =
    .title = Ab hier ist das JSON nicht lesbar
    .why = { $found ->
        [number] „{ $value }“ ist nicht wie eine JSON-Zahl geschrieben.
        [escape] „{ $value }“ ist keine Escape-Folge, die JSON kennt.
        [control-character] In einem Text steht ein Zeilenumbruch oder Steuerzeichen.
        [trailing-comma] Hinter einem Komma folgt nichts.
        [missing-comma] Zwischen zwei Werten fehlt ein Komma.
        [missing-colon] Hinter einem Namen fehlt der Doppelpunkt.
        [too-deep] Die Klammern sind zu tief verschachtelt.
       *[character] „{ $value }“ kann hier nicht stehen.
    }
    .fix = Berichtigen Sie diese Stelle, oder exportieren Sie die Datei noch einmal.

file-truncated =
    .title = Die Datei endet mittendrin
    .why = Am Ende fehlt etwas. Was davor steht, wird gezeigt.
    .fix = Laden oder exportieren Sie die Datei noch einmal.

number-in-scientific-notation =
    .title = { $field }: „{ $value }“ hat eine Tabellenkalkulation gekürzt
    .short = Zahl von einer Tabellenkalkulation gekürzt
    .why = Die Tabellenkalkulation hat eine lange Zahl in die wissenschaftliche Schreibweise gebracht. Die letzten Ziffern können verloren sein.
    .fix = Formatieren Sie die Spalte dort als Text und geben Sie die Zahl neu ein.
