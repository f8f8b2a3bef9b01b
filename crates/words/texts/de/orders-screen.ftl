# The order preview on screen.
orders-lead = Sehen Sie jede Bestellung so, wie ShipStation sie erhalten würde: was ankommt, was verloren geht und warum.
orders-input = Bestellungen
orders-input-hint = JSON aus QuickBooks Commerce, „Custom Store“-XML oder CSV. Das Format wird erkannt.
orders-check = Vorschau anzeigen
orders-file = Oder wählen Sie Dateien
orders-file-hint = Eine oder mehrere, als JSON, XML oder CSV. Sie können sie auch irgendwo auf diese Seite ziehen. Sie werden hier gelesen und verlassen die Seite nicht.
orders-file-unreadable = Der Browser konnte die Datei „{ $name }“ nicht lesen. Prüfen Sie, ob es sie noch gibt und ob sie anderswo geöffnet ist.
orders-sample-json = Beispiel: QuickBooks Commerce
orders-sample-xml = Beispiel: „Custom Store“-XML
orders-cancel = Abbrechen
orders-cancelled = Abgebrochen. Die bis dahin gelesenen Bestellungen werden angezeigt.
orders-refused-whole = ShipStation kann diesen Text so nicht lesen und importiert daraus keine Bestellung, solange das nicht behoben ist. Die Zahlen darunter betrachten jede Bestellung für sich.
orders-progress = { $count ->
    [one] { $count } Bestellung gelesen, { $percent } % des Textes
   *[other] { $count } Bestellungen gelesen, { $percent } % des Textes
}
orders-list = Bestellungen in der Datei
orders-number = Bestellung
orders-outcome = Ergebnis
orders-findings = Befunde
orders-no-number = ohne Nummer
orders-detail = Bestellung { $order }
orders-source = In Ihrer Datei
orders-arrives-as = In ShipStation
orders-field = Feld in ShipStation
orders-value = Wert
orders-rule = Regel
orders-show-place = Zeigen, woher er kommt
orders-fates-title = Was aus jedem Wert wird
orders-fate-path = In Ihrer Datei
orders-fate-value = Wert
orders-fate-what = Was daraus wird
orders-fates-sum = { $total ->
    [one] { $total } Wert
   *[other] { $total } Werte
}
fate-mapped = Kommt unverändert in { $field } an
fate-changed = Kommt in { $field } an, geändert: { $value }
fate-used = Wird verwendet: { $value }
fate-ignored = Wird ausgelassen: { $value }
fate-blocked = Zurückgehalten, weil die Bestellung nicht ankommt
fate-unknown = Diesem Programm nicht bekannt
fates-mapped = Kommen unverändert an
fates-changed = Kommen nach einer Regel geändert an
fates-used = Entscheiden etwas
fates-ignored = Mit Grund ausgelassen
fates-blocked = Mit ihrer Bestellung zurückgehalten
fates-unknown = Diesem Programm nicht bekannt
orders-fates-together = Zusammen
orders-empty = Fügen Sie oben eine Bestellung ein, ziehen Sie eine Datei hierher oder probieren Sie ein Beispiel aus.
orders-more = { $count } weitere anzeigen
