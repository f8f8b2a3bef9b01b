# Der Rahmen, der Startbildschirm und die Teile, die alle Bildschirme gemeinsam haben.
app-name = Store Helper
skip-to-content = Zum Inhalt springen
nav-label = Werkzeuge
language-label = Sprache
privacy-promise = Alles wird auf dieser Seite berechnet. Was Sie einfügen, wird nirgendwohin gesendet und nirgends gespeichert.
not-affiliated = Ein unabhängiges Werkzeug, nicht von ShipStation, Intuit oder TradeGecko.
loading = Einen Moment: Dieses Werkzeug wird geladen.
route-unknown = Eine Seite „{ $name }“ gibt es hier nicht. Dies ist die nächstliegende.

start-title = Was ist zwischen Ihrem Shop und ShipStation los?
start-lead = Drei Werkzeuge für Shops, die mit ShipStation verbunden sind: QuickBooks Commerce (früher TradeGecko) und jeder eigene Shop („Custom Store“).
start-input = Fügen Sie ein, was Sie haben
start-input-hint = Eine Fehlermeldung, eine Shop-URL oder Bestellungen als JSON oder XML. Das passende Werkzeug findet sich von selbst.
start-check-empty = Passendes Werkzeug öffnen
start-check = In „{ $name }“ öffnen
start-tasks = Oder wählen Sie die Aufgabe
start-decode-question = ShipStation zeigt einen Fehler
start-decode-answer = Fügen Sie die Meldung ein, wie sie ist, in jeder Sprache. Sie erfahren, was sie bedeutet, woher sie kommt und was zu tun ist.
start-orders-question = Bestellungen fehlen oder sind unvollständig
start-orders-answer = Fügen Sie eine Bestelldatei ein oder ziehen Sie sie hierher. Sie sehen, was in ShipStation ankommt, was nicht und warum.
start-url-question = Sie brauchen die Shop-URL
start-url-answer = Fügen Sie die URL ein, die Sie haben. Jeder Teil wird erklärt, und der Lagerort lässt sich ändern.

try-sample = Beispiel ausprobieren
undo-replace = Letzte Änderung rückgängig machen
copied = Kopiert
copy-refused = Der Browser lässt das Kopieren hier nicht zu. Markieren Sie den Text und kopieren Sie ihn mit der Tastatur.
line-and-column = Zeile { $line }, Spalte { $count }
go-to-finding = Zu Befund { $count }
characters-left-out = { $count ->
    [one] … { $count } Zeichen ausgelassen …
   *[other] … { $count } Zeichen ausgelassen …
}
what-it-means = Was es bedeutet
what-to-do = Was Sie jetzt tun können
how-to-avoid = Wie Sie es vermeiden
likely-causes = Wahrscheinliche Ursachen
examples-title = So sieht es aus
more-about-it = Ursachen, Vorbeugung, Quellen
fix-this = Beheben
fix-all = Alle { $count } beheben
sources-title = Quellen
source-read = gelesen am { $value }
findings-title = Befunde
findings-count = { $count ->
    [0] Keine Befunde
    [one] { $count } Befund
   *[other] { $count } Befunde
}
crash-title = Store Helper wurde beendet
crash-text = Ein Fehler in diesem Programm hat es beendet. Ihr Text steht noch unten im Feld. Kopieren Sie ihn und starten Sie neu.
crash-copy = Meinen Text kopieren
crash-reload = Neu starten

codes-title = Alle Meldungen erklärt
codes-lead = Jeder Code, den die drei Werkzeuge melden, mit Bedeutung, Abhilfe und Quelle.
codes-search = Nach Wort oder Code suchen
codes-count = { $count ->
    [one] { $count } Code
   *[other] { $count } Codes
}
codes-back = Alle Codes

about-title = Über Store Helper
about-lead = Store Helper erklärt Shop-URLs, Fehlermeldungen und Bestelldateien für alle, die einen Shop mit ShipStation verbinden.
about-privacy-title = Ihre Daten bleiben hier
about-privacy = Die Seite arbeitet ohne Server. Nach dem Laden sendet sie nichts, und sie speichert nichts von dem, was Sie einfügen: Schließen Sie die Seite, und es ist weg.
about-privacy-proof = Der Browser erzwingt das mit einer „Content Security Policy“. Außerdem enthält die Liste der Browserfunktionen, die das Programm nutzt, keine einzige, die etwas senden kann; das wird für jede Version geprüft.
about-certainty-title = Wie sicher ist das?
about-certainty = Jede Regel sagt, woher sie bekannt ist: belegt (in der verlinkten Quelle gelesen), beobachtet (so vorgekommen) oder gefolgert (ein Schluss, also wahrscheinlich, aber nicht sicher).
about-limits-title = Was es nicht wissen kann
about-limits = Es sieht nur, was Sie einfügen. Es kennt weder die Einstellungen Ihres Kontos noch Ihre Berechtigungen, noch das, was schon in ShipStation ist.
about-version-title = Version
about-version = Version { $version }. Open Source, MIT oder Apache 2.0.

# Shop-URL
url-title = Shop-URL
url-lead = Prüfen Sie die URL, die Ihren Shop verbindet, sehen Sie, was jeder Teil bewirkt, und wählen Sie einen Lagerort.
url-input = Shop-URL
url-input-hint = Fügen Sie sie ein, wie Sie sie haben, auch in Anführungszeichen oder mitten im Text.
url-check = URL prüfen
url-location = ID des Lagerorts
url-location-hint = Nur Ziffern. Leer lassen, um die Bestellungen aller Lagerorte zu erhalten.
url-location-remove = Lagerort entfernen
url-result = URL für ShipStation
url-copy = URL kopieren
url-outcome-title = Was ShipStation damit macht
url-parts-title = Teil für Teil
url-part = Teil
url-part-text = Text
url-part-meaning = Was er bewirkt
url-empty = Fügen Sie oben eine Shop-URL ein oder probieren Sie das Beispiel aus. Sie sehen dann, was ShipStation damit macht.

# Fehler erklären
decode-title = Fehler erklären
decode-lead = Fügen Sie ein, was ShipStation angezeigt hat. Sie erfahren, was es bedeutet, woher es kommt und was Sie jetzt tun können.
decode-input = Fehlermeldung
decode-input-hint = Der ganze Text, in jeder Sprache, auch aus einer E-Mail oder einem Ticket.
decode-check = Fehler erklären
decode-your-text = Ihr Text mit den markierten Stellen
decode-recovered = Um ihn zu lesen, wurde Folgendes rückgängig gemacht
decode-unexplained = { $count ->
    [0] Jeder Teil des Textes wurde verstanden.
    [one] { $count } Teil des Textes wurde nicht verstanden; er ist gepunktet unterstrichen.
   *[other] { $count } Teile des Textes wurden nicht verstanden; sie sind gepunktet unterstrichen.
}
decode-empty = Fügen Sie oben eine Fehlermeldung ein oder probieren Sie das Beispiel aus.

# Bestellvorschau
orders-title = Bestellvorschau
orders-lead = Sehen Sie jede Bestellung so, wie ShipStation sie erhalten würde: was ankommt, was verloren geht und warum.
orders-input = Bestellungen
orders-input-hint = JSON aus QuickBooks Commerce oder „Custom Store“-XML. Das Format wird erkannt.
orders-check = Vorschau anzeigen
orders-file = Oder wählen Sie eine Datei
orders-file-hint = Sie können sie auch hierher ziehen. Sie wird auf dieser Seite gelesen und verlässt sie nicht.
orders-file-unreadable = Der Browser konnte die Datei „{ $name }“ nicht lesen. Prüfen Sie, ob es sie noch gibt und ob sie anderswo geöffnet ist.
orders-sample-json = Beispiel: QuickBooks Commerce
orders-sample-xml = Beispiel: „Custom Store“-XML
orders-cancel = Abbrechen
orders-cancelled = Abgebrochen. Die bis dahin gelesenen Bestellungen werden angezeigt.
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
fates-together = Zusammen
orders-empty = Fügen Sie oben eine Bestellung ein, ziehen Sie eine Datei hierher oder probieren Sie ein Beispiel aus.
orders-more = { $count } weitere anzeigen
