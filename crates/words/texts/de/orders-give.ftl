# Die Bestellvorschau: Dateien, Korrekturen und was sich mitnehmen lässt.

files-beside = Zu dem hinzufügen, was offen ist
files-title = Was offen ist
files-no-orders = Keine Bestellungen
files-beginning = Anfang
files-remove = { $name } entfernen
files-undo = Rückgängig
files-redo = Wiederholen
files-opening = { $name } wird geöffnet: { $percent } %
files-too-large = „{ $name }“ wird nicht geöffnet: Für { $size } gibt der Browser dieser Seite nicht genug Speicher. Bis { $limit } geht es. Exportieren Sie weniger Bestellungen auf einmal oder teilen Sie die Datei.
files-empty = „{ $name }“ ist leer.

size-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Bytes
}
size-kilobytes = { $count } KB
size-megabytes = { $count } MB

repair-title = Was sich beheben lässt
repair-hint = Nur die betreffenden Stellen ändern sich; jedes andere Byte bleibt, wie es ist.
repair-every = Alles beheben: { $count }
ask-title = Tragen Sie ein, was nur Sie wissen
ask-hint = Es kommt in der Datei dorthin, wo es hingehört. Das Land mit zwei Buchstaben, zum Beispiel DE.
ask-put = In die Bestellung eintragen
ask-no-place = Diese Tabelle hat keine Spalte für die Adresse. Ordnen Sie oben eine zu oder ergänzen Sie die Tabelle.
ask-name = Empfänger
ask-company = Firma
ask-address-1 = Straße und Hausnummer
ask-address-2 = Adresszusatz
ask-city = Ort
ask-state = Bundesland oder Region
ask-postal-code = Postleitzahl
ask-country = Land
ask-phone = Telefon

take-title = Mitnehmen
take-table = CSV für ShipStation
take-table-hint = Für den Import in einen manuellen Shop: { $count ->
    [one] { $count } Bestellung, die ankommt
   *[other] { $count } Bestellungen, die ankommen
}, eine Zeile je Position. Bestellnummern und Codes bleiben, wie sie sind; Formeln werden entschärft.
take-table-next = Importieren Sie die Datei in ShipStation in einen manuellen Shop und ordnen Sie die Spalten nach ihren Namen zu. Speichern Sie sie nicht vorher aus einer Tabellenkalkulation: Lange Nummern würden gekürzt.
take-pages = „Custom Store“-XML
take-pages-hint = { $count ->
    [one] { $count } Bestellung, die ankommt
   *[other] { $count } Bestellungen, die ankommen
}, in Seiten, wie ShipStation sie abfragt.
take-page-size = Bestellungen je Seite
take-files = Ihre Dateien
take-files-hint = So, wie sie jetzt sind, im eigenen Format, mit allen Korrekturen.
take-findings = Befunde als CSV
take-findings-hint = Datei, Zeile, Spalte, Bestellung, Code, Meldung und Wert, für eine Tabellenkalkulation.
take-report = Bericht als JSON
take-report-hint = Alles, für Programme: in der Form der Befehlszeile.
take-working = { $count } von { $total } Bestellungen
take-done = { $count ->
    [one] Fertig: { $count } Bestellung
   *[other] Fertig: { $count } Bestellungen
}
take-all = Alle { $count } Dateien in einem ZIP
take-beginning = Die Datei geht weiter.
take-filled = { $count ->
    [one] In { $count } Bestellung fehlte ein Pflichtwert. Er wurde aus einem anderen Wert der Bestellung übernommen.
   *[other] In { $count } Bestellungen fehlte ein Pflichtwert. Er wurde aus einem anderen Wert der Bestellung übernommen.
}
take-negated = { $count ->
    [one] In { $count } Bestellung wurde der Preis eines Rabatts negativ, wie es „Custom Store“-XML verlangt.
   *[other] In { $count } Bestellungen wurde der Preis eines Rabatts negativ, wie es „Custom Store“-XML verlangt.
}
take-dropped = { $count ->
    [one] Aus { $count } Bestellung fehlen freiwillige Werte, weil „Custom Store“-XML sie so nicht annimmt: { $field }
   *[other] Aus { $count } Bestellungen fehlen freiwillige Werte, weil „Custom Store“-XML sie so nicht annimmt: { $field }
}
take-left-out = { $count ->
    [one] { $count } Bestellung fehlt darin, weil ihr Werte fehlen, die „Custom Store“-XML verlangt, oder weil solche Werte nicht die verlangte Form haben: { $name }
   *[other] { $count } Bestellungen fehlen darin, weil ihnen Werte fehlen, die „Custom Store“-XML verlangt, oder weil solche Werte nicht die verlangte Form haben: { $name }
}
take-as-utf8 = UTF-8, wie ShipStation es erwartet
take-as-it-was = { $name }, wie sie war

columns-title = Spalten der Tabelle
columns-summary = Spalten: { $count } zugeordnet, { $total } nicht
columns-hint = Jede Spalte kommt in ein ShipStation-Feld. Ändern Sie, was nicht stimmt; es gilt auch für die nächste Tabelle mit denselben Überschriften.
columns-heading = Spalte
columns-values = Werte
columns-field = ShipStation-Feld
columns-why = Warum
columns-choice = Feld für { $name }
columns-leave-out = Weglassen
columns-by-heading = Nach der Überschrift
columns-by-values = Nach den Werten, wahrscheinlich
columns-by-person = Ihre Wahl
columns-by-nothing = Nicht zugeordnet: kommt nicht an
columns-reset = Zurück zu den Vorschlägen
location-hint = Nur Bestellungen dieser Lagerorte kommen an, wie mit einem Lagerort in der Shop-URL. Leer nimmt alle; mehrere trennen Sie mit Kommas.
location-of-url = Aus Ihrer Shop-URL übernommen. Nur Bestellungen dieses Lagerorts kommen an.
