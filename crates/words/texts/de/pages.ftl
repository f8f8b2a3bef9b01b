# Die Seiten, die ohne Skript auskommen: Anleitung, Felder und Codes.

page-nav = Erklärungen
page-no-script = Die Werkzeuge dieser Seite brauchen JavaScript, das hier nicht läuft. Was sie erklären, lässt sich auch ohne es lesen.
page-open-tool = „{ $name }“ öffnen
page-open-live = Im Werkzeug ansehen

page-guide-title = Anleitung zum Verbinden
page-guide-lead = Was Sie brauchen, um einen Shop mit ShipStation zu verbinden, Schritt für Schritt.
page-guide-ways-out = Was heute funktioniert
page-guide-requirements = Was vorher da sein muss
page-guide-values = Was ShipStation abfragt
page-guide-steps = Schritt für Schritt
page-guide-notes = Gut zu wissen

page-fields-title = Alle Felder
page-fields-lead = Jedes Feld, das ShipStation liest oder sendet, wie Fehlermeldungen es nennen und was aus den Attributen von QuickBooks Commerce wird.
page-fields-orders = Bestellungen: was ein eigener Shop („Custom Store“) antwortet
page-fields-notice = Versandmeldung: was ShipStation sendet
page-fields-names = Namen von Feldern in Fehlermeldungen
page-fields-quickbooks = Attribute von QuickBooks Commerce
page-field = Feld
page-need = Pflicht?
page-holds = Was es enthalten darf
page-meaning = Bedeutung
page-length = Länge
page-certainty = Wie sicher
page-spellings = Geschrieben als
page-fate = Was daraus wird
page-holds-records = Enthält Datensätze der Art „{ $name }“

need-optional = Freiwillig
need-required = Pflicht
need-required-may-be-empty = Pflicht, darf leer sein
need-required-by-table-only = Pflicht laut Feldtabelle; nach dem veröffentlichten Schema darf es fehlen

holds-elements = Andere Elemente
holds-text = Text mit { $count } bis { $limit } Zeichen.
holds-more = Eine andere Ausgabe der Tabelle oder das veröffentlichte Schema lässt bis zu { $limit } zu.
holds-any-length = Die Feldtabelle setzt keine Grenze, das veröffentlichte Schema schon.
holds-date = Datum und Uhrzeit als MM/dd/yyyy HH:mm, 12 oder 24 Stunden, ohne Angabe der Zeitzone in UTC.
holds-amount = Dezimalzahl mit höchstens 7 Stellen vor dem Punkt und 2 danach.
holds-quantity = Ganze Zahl von 1 bis 99999.
holds-bool = true oder false.
holds-weight-unit = Pounds, Ounces oder Grams.
holds-country = Ländercode aus zwei Buchstaben (ISO 3166-1).
holds-state = Zwei Buchstaben in den USA und Kanada, sonst 2 bis 100 Zeichen.
holds-currency = Währungscode aus drei Buchstaben (ISO 4217).
field-schema-only = Nur das veröffentlichte Schema nennt es, nicht die Feldtabelle.
page-cannot-unpack = Dieser Browser kann die Datei nicht öffnen: Er ist zu alt, oder die Datei ist beschädigt. Nötig ist { $value } oder neuer.
page-too-old = Dieser Browser ist zu alt, oder WebAssembly ist in ihm ausgeschaltet. Store Helper braucht { $value } oder neuer.
page-not-loaded = Store Helper konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.
page-slow = Store Helper wird noch geladen.
page-in-one-file = Dasselbe in einer Datei
