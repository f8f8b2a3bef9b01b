# The store URL on screen.
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
