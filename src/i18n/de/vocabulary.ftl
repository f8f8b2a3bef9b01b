# Der gemeinsame Wortschatz der drei Werkzeuge.
severity-error = Fehler
severity-warning = Warnung
severity-notice = Hinweis
certainty-documented = Belegt
certainty-observed = Beobachtet
certainty-inferred = Gefolgert, wahrscheinlich
profile-quickbooks-commerce = QuickBooks Commerce
profile-custom-store = Eigener Shop („Custom Store“)

nothing-pasted =
    .title = Noch nichts zu prüfen
    .why = Das Feld ist leer oder enthält nur Leerzeichen.
    .fix = Fügen Sie einen Text ein oder öffnen Sie das Beispiel, um zu sehen, wie es geht.

service-discontinued =
    .title = QuickBooks Commerce wurde am 31. August 2023 eingestellt
    .why = Den Dienst, der diese Verbindung bedient hat, gibt es nicht mehr. ShipStation kann von dort keine Bestellungen importieren und keine Sendungen dorthin melden.
    .fix = Verbinden Sie das System, das Sie heute nutzen, als „Custom Store“, oder importieren Sie Ihre Bestellungen als CSV-Datei in einen manuellen Shop in ShipStation.
