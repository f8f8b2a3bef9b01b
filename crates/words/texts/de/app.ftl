# Der Rahmen, der Startbildschirm und die Teile, die alle Bildschirme gemeinsam haben.
app-name = Store Helper
skip-to-content = Zum Inhalt springen
nav-label = Werkzeuge
language-label = Sprache
privacy-promise = Alles wird auf dieser Seite berechnet. Was Sie einfügen, wird nirgendwohin gesendet und nirgends gespeichert.
not-affiliated = Ein unabhängiges Werkzeug, nicht von ShipStation, Intuit oder TradeGecko.
loading = Einen Moment: Dieses Werkzeug wird geladen.
loading-failed = Dieses Werkzeug konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu. Kopieren Sie vorher, was Sie eingegeben haben: Beim Neuladen geht es verloren.
load-again = Neu laden
route-unknown = Eine Seite „{ $name }“ gibt es hier nicht. Dies ist die nächstliegende.

start-title = Was ist zwischen Ihrem Shop und ShipStation los?
start-lead = Drei Werkzeuge für Shops, die mit ShipStation verbunden sind: QuickBooks Commerce (früher TradeGecko) und jeder eigene Shop („Custom Store“).
start-input = Fügen Sie ein, was Sie haben
start-input-hint = Eine Fehlermeldung, eine Shop-URL oder Bestellungen als JSON, XML oder CSV. Das passende Werkzeug findet sich von selbst.
start-not-kept = Nichts wird aufbewahrt: Wenn Sie die Seite schließen oder neu laden, ist das Eingefügte weg.
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
pasted-text = Text im Feld
go-to-finding = Zu Befund { $count }
characters-left-out = { $count ->
    [one] … { $count } Zeichen ausgelassen …
   *[other] … { $count } Zeichen ausgelassen …
}
marks-left-out = { $count ->
    [one] { $count } weitere Stelle ist hier nicht markiert.
   *[other] { $count } weitere Stellen sind hier nicht markiert.
}
more-places = { $count ->
    [one] und eine weitere Stelle
   *[other] und { $count } weitere Stellen
}
what-to-do = Was Sie jetzt tun können
how-to-avoid = Wie Sie es vermeiden
likely-causes = Wahrscheinliche Ursachen
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

about-title = Über Store Helper

# Shop-URL
url-title = Shop-URL

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
embed-title = Einbetten
