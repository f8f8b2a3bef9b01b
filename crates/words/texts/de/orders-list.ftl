# Die Bestellvorschau: welche Bestellungen ankommen, warum die anderen nicht, und eine davon vom Feld zur Quelle.
orders-reasons = Gründe
orders-reason-frees = Das zu beheben, bringt { $count } der { $total } Bestellungen ans Ziel, die nicht ankommen
orders-reason-holds-back = { $count ->
    [one] Hält zusammen mit anderen Gründen { $count } Bestellung zurück
   *[other] Hält zusammen mit anderen Gründen { $count } Bestellungen zurück
}
orders-reason-found = { $count ->
    [one] In { $count } Bestellung
   *[other] In { $count } Bestellungen
}
orders-reason-show = { $count ->
    [one] { $count } Bestellung zeigen
   *[other] { $count } Bestellungen zeigen
}
orders-reason-explained = Erklärung
orders-settings = Wie gelesen wird
orders-documented-only = Nur was belegt ist
orders-documented-only-hint = QuickBooks Commerce hat seine Zuordnung nie ganz veröffentlicht. Regeln, die nur gefolgert sind, lassen sich weglassen; dann sehen Sie, was sicher ist.

orders-search = Nach Bestellnummer suchen
orders-all = Alle
orders-shown = { $count ->
    [one] { $count } von { $total } Bestellungen gezeigt
   *[other] { $count } von { $total } Bestellungen gezeigt
}
orders-show-all = Alle Bestellungen zeigen
orders-none-fits = Keine Bestellung passt zu Suche und Filtern.
orders-keys = Pfeiltasten, Bild auf, Bild ab, Pos1 und Ende führen durch die Tabelle; die Eingabetaste öffnet eine Bestellung.
orders-place = Nr.
orders-previous = Vorige Bestellung
orders-next = Nächste Bestellung
orders-status = Status in ShipStation: { $name }
orders-print = Bericht drucken
orders-more-not-printed = { $count ->
    [one] { $count } weitere Bestellung ist nicht gedruckt.
   *[other] { $count } weitere Bestellungen sind nicht gedruckt.
}
orders-being-read = Diese Bestellung wird gelesen …
window-shown = { $count } bis { $limit } von { $total }
window-previous = Zurück
window-next = Weiter

section-order = Bestellung
section-ship-to = Empfänger (Ship To)
section-bill-to = Rechnung (Bill To) und Kunde
section-item = Artikel
section-totals = Summen

trace-hint = Wählen Sie ein Feld oder einen Wert in Ihrer Datei; dann sehen Sie, woher er kommt und wohin er geht.
trace-keys = Klicken Sie auf einen Wert, oder gehen Sie mit den Pfeiltasten von Wert zu Wert.
trace-gap = … weiter in Zeile { $line } …
trace-place = „{ $value }“ (Zeile { $line }, Spalte { $count })
trace-field-unchanged = { $field } kommt aus Zeile { $line }, Spalte { $count }: „{ $value }“, unverändert.
trace-field-changed = { $field } kommt aus Zeile { $line }, Spalte { $count }: „{ $value }“. Regel: { $name }.
trace-field-of-several = { $field } entsteht aus { $value }. Regel: { $name }.
trace-field-of-nothing = { $field } steht nicht in Ihrer Datei. Regel: { $name }.
trace-value = Zeile { $line }, Spalte { $count }, { $name }: „{ $value }“. { $found }.

picture-title = Bild der Zuordnung
picture-hint = Von Ihrer Datei zu ShipStation. Durchgezogene Linien sind belegt, gestrichelte gefolgert; die Nummern sind die der Quellen darunter.
picture-as-table = Als Tabelle
picture-lost = Geht unterwegs verloren
