# Die Anleitungen zum Verbinden und was ShipStation sendet.

guide-step-quickbooks-subscription = Ein laufendes Abonnement von QuickBooks Online bei Intuit.
guide-step-quickbooks-values = Benutzername, Passwort und URL der eigenen Seite, von Intuit für ShipStation bereitgestellt.
guide-step-shipping-address = Jede Bestellung hat eine Lieferadresse. Ohne sie importiert ShipStation die Bestellung nicht.
guide-step-sign-in = Melden Sie sich bei QuickBooks Online an.
guide-step-open-integration-page = Öffnen Sie https://shipstation.tradegecko.com.
guide-step-authorize = Klicken Sie auf „Authorize“, damit ShipStation auf QuickBooks Commerce zugreifen darf.
guide-step-copy-values = Kopieren Sie Benutzername, Passwort und URL von der Integrationsseite.
guide-step-choose-tradegecko = Wählen Sie in ShipStation die Kachel „TradeGecko“.
guide-step-enter-values = Geben Sie Benutzername, Passwort und URL ein.
guide-step-limit-to-location = Um nur die Bestellungen eines Lagerorts zu erhalten, hängen Sie seine ID an die URL an.
guide-step-map-statuses = Geben Sie an, welche Ihrer Status unbezahlt, bezahlt, versandt, storniert und zurückgestellt bedeuten: mehrere mit Kommas, in derselben Groß- und Kleinschreibung wie in Ihrem Shop.
guide-step-save-store = Die Einstellungen des Shops öffnen sich. Passen Sie bei Bedarf Markenauftritt und Benachrichtigungen an und klicken Sie auf „Save“.
guide-step-keep-orders-whole = Führen Sie diese Bestellungen in ShipStation nicht zusammen und teilen Sie sie nicht: Es kann sie nicht melden. Aktualisieren Sie sie von Hand in QuickBooks Commerce.
guide-step-already-packed = ShipStation kann keine Sendung melden, wenn alle Produkte gepackt sind oder schon Sendungsdaten haben.
guide-step-endpoint = Eine Seite Ihres Shops, die ShipStations Anfragen mit Bestellungen als XML beantwortet und Versandmeldungen annimmt.
guide-step-own-credentials = Ein Benutzername und ein Passwort, die diese Seite prüft (HTTP Basic).
guide-step-reachable = Die Seite ist aus dem Internet erreichbar, mit https.
guide-step-order-fields = Jede Bestellung nennt den Empfänger: Name, Adresse, Ort, Bundesstaat oder Region, Land; die Postleitzahl darf leer sein.
guide-step-open-store-setup = Öffnen Sie in ShipStation „Account Settings“, „Selling Channels“, „Store Setup“.
guide-step-choose-custom-store = Klicken Sie auf „Connect a Store or Marketplace“ und wählen Sie „Custom Store“.
guide-step-enter-own-values = Füllen Sie „Username“, „Password“ und „URL to Custom XML Page“ aus.
guide-step-test-connection = Klicken Sie auf „Test Connection“.
guide-step-store-per-location = Bei mehreren Lagerorten verbinden Sie je einen Shop mit eigener URL.
guide-step-import-rhythm = ShipStation fragt ohne festen Abstand nach Bestellungen.
guide-step-way-custom-store = Verbinden Sie das System, das Sie heute nutzen, als „Custom Store“.
guide-step-way-csv-import = Importieren Sie Ihre Bestellungen als CSV-Datei in einen manuellen Shop. Die Überschriften ordnen Sie beim Import zu.

guide-origin-integration-page = Von der Integrationsseite, solange es QuickBooks Commerce gab.
guide-origin-own-choice = Sie legen es fest; Ihr Server prüft es.
guide-origin-own-server = Die Adresse der Seite Ihres Shops.

connection-label-user-name = Username
connection-label-password = Password
connection-label-url = URL to Custom XML Page

shell-posix = Linux, macOS (sh, bash, zsh)
shell-power-shell = Windows (PowerShell)

request-export-rule = Antworten Sie mit allen Bestellungen, die sich in dieser Zeit geändert haben, gleich in welchem Status. Die Zahl der Seiten steht in <Orders pages="…">; ShipStation fragt alle ab.
request-shipnotify-rule = Jede Antwort von 200 bis 299 gilt als Empfang. Bis dahin wiederholt ShipStation eine Meldung wahrscheinlich stündlich: Erkennen Sie Wiederholungen an Sendungsnummer und Versanddienst.
request-time-zone = Laut Anleitung sind diese Zeiten UTC. Ein verbreitetes Plugin stellte fest, dass ShipStation die pazifische Zeit meinte. Bemessen Sie den Zeitraum großzügig.
request-try = Setzen Sie Benutzername und Passwort ein, führen Sie den Befehl in einem Terminal aus und ziehen Sie orders.xml in die Bestellvorschau.

request-parameter-action = Worum es geht: export für Bestellungen, shipnotify für eine Sendung.
request-parameter-start-date = Beginn des Zeitraums: Monat/Tag/Jahr, 24 Stunden.
request-parameter-end-date = Sein Ende.
request-parameter-page = Seite der Antwort, ab 1.
request-parameter-order-number = Die versandte Bestellung.
request-parameter-carrier = Der Versanddienst; die Anleitung von 2012 nennt USPS, UPS und FedEx.
request-parameter-service = Der Dienst des Versanddiensts.
request-parameter-tracking-number = Die Sendungsnummer.

notice-field-order-id = Die ID der Bestellung, wie Ihr XML sie angab.
notice-field-order-number = Die Bestellnummer, wie Ihr XML sie angab.
notice-field-customer-code = Der Code des Kunden, wie Ihr XML ihn angab.
notice-field-customer-notes = Notizen des Kunden.
notice-field-internal-notes = Notizen für Sie selbst.
notice-field-notes-to-customer = Notizen an den Kunden.
notice-field-notify-customer = false, wenn ShipStation dem Kunden schon eine E-Mail geschickt hat.
notice-field-label-create-date = Wann das Etikett erstellt wurde, in UTC.
notice-field-ship-date = Der Tag des Versands.
notice-field-carrier = Der Versanddienst.
notice-field-service = Der Dienst des Versanddiensts.
notice-field-tracking-number = Die Sendungsnummer.
notice-field-shipping-cost = Was Sie das Etikett gekostet hat.
notice-field-custom-field = Ein eigenes Feld. Nur im Beispiel der Anleitung.
notice-field-recipient = Wohin die Sendung geht.
notice-field-line-item-id = Die ID der Bestellposition, wie Ihr XML sie angab.
notice-field-sku = Die SKU des Artikels.
notice-field-item-name = Der Name des Artikels.
notice-field-quantity = Wie viele in dieser Sendung sind.
notice-field-upc = Der Strichcode des Artikels. Nur im Beispiel der Anleitung.
