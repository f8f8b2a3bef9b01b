# Der gemeinsame Wortschatz der drei Werkzeuge.
severity-error = Fehler
severity-warning = Warnung
severity-notice = Hinweis
certainty-documented = Belegt
certainty-observed = Beobachtet
certainty-inferred = Gefolgert, wahrscheinlich
profile-quickbooks-commerce = QuickBooks Commerce
profile-custom-store = Eigener Shop („Custom Store“)

# Names of the values that texts carry, shown where a code is explained without a case.
argument-character = Zeichen
argument-comparison = Vergleich
argument-count = Anzahl
argument-expected = erwarteter Wert
argument-field = Feld
argument-found = gefundener Wert
argument-host = Hostname
argument-feed = Feed-ID
argument-line = Zeile
argument-kind = Art
argument-limit = Grenze
argument-location = Lagerort
argument-name = Name
argument-order = Bestellnummer
argument-parameter = Parameter
argument-percent = Prozentsatz
argument-size = Größe
argument-state = Status
argument-total = Gesamtzahl
argument-unit = Einheit
argument-url = URL
argument-value = Wert
argument-version = Version

nothing-pasted =
    .title = Noch nichts zu prüfen
    .why = Das Feld ist leer oder enthält nur Leerzeichen.
    .fix = Fügen Sie einen Text ein oder öffnen Sie das Beispiel, um zu sehen, wie es geht.

service-discontinued =
    .title = QuickBooks Commerce wurde am 31. August 2023 eingestellt
    .why = Den Dienst, der diese Verbindung bedient hat, gibt es nicht mehr. ShipStation kann von dort keine Bestellungen importieren und keine Sendungen dorthin melden.
    .fix = Verbinden Sie das System, das Sie heute nutzen, als „Custom Store“, oder importieren Sie Ihre Bestellungen als CSV-Datei in einen manuellen Shop in ShipStation.
