# Die Bestellvorschau: was zu einer Bestellung festgestellt wird.

outcome-arrives = Kommt an
outcome-arrives-with-warnings = Kommt mit Warnungen an
outcome-does-not-arrive = Kommt nicht an
outcome-not-in-feed = Nicht im Feed

order-status-unpaid = „Awaiting Payment“ (wartet auf Zahlung)
order-status-paid = „Awaiting Shipment“ (wartet auf Versand)
order-status-shipped = „Shipped“ (versandt)
order-status-cancelled = „Cancelled“ (storniert)
order-status-on-hold = „On Hold“ (zurückgestellt)

format-json = JSON von QuickBooks Commerce
format-xml = XML für „Custom Store“
format-csv = CSV-Tabelle

rule-copied = Unverändert übernommen
rule-names-joined = Vor- und Nachname verbunden
rule-product-names-joined = Produkt- und Variantenname verbunden
rule-number-trimmed = Zahl ohne Nullen am Ende
rule-discount-applied = Preis abzüglich Rabatt
rule-date-rewritten = Datum als MM/dd/yyyy HH:mm geschrieben, in UTC
rule-assumed-zero = Als 0 angenommen, weil nichts gesendet wird
rule-taken-as-grams = Jedes Gewicht gilt als Gramm
rule-country-coded = Ländername durch seine zwei Buchstaben ersetzt
rule-amount-rewritten = Betrag als einfache Zahl geschrieben
rule-recognised = Erkannt und geschrieben, wie ShipStation es erwartet
rule-options-split = Optionen einer Zelle getrennt
rule-guard-removed = Schutz vor Tabellenformeln entfernt
rule-discount-line = Eine Rabattposition wird zur Anpassung
rule-named-by-key = Nach dem Schlüssel benannt, weil die Datei keinen Namen nennt

used-joins = Verbindet zwei Datensätze
used-state = Entscheidet über den Status in ShipStation
used-location = Entscheidet, ob die Bestellung zum Lagerort der URL gehört
used-packing = Sagt, ob noch etwas zu melden ist
used-line-kind = Entscheidet, welche Art von Position das ist
used-pages = Sagt, wie viele Seiten der Feed hat

reason-empty = Leer
reason-purchase-order-number = Bestellreferenzen des Kunden (PO) werden nicht importiert
reason-tax = Steuern werden nicht gesendet
reason-shipping-charge = Versandkosten werden nicht gesendet
reason-weight-unit = Gewichte gelten immer als Gramm
reason-no-field = ShipStation hat kein Feld dafür
reason-other-value-taken = Stattdessen gilt ein anderer Wert
reason-bookkeeping = Dient nur der Verwaltung im Shop
reason-record-unused = Keine Bestellung der Datei nutzt diesen Datensatz
reason-about-the-answer = Beschreibt die Datei, keine Bestellung
reason-repeated = Steht zweimal da; nur einer gilt
reason-inferred-rule-off = Gefolgerte Regeln sind ausgeschaltet
reason-namespace = Gehört zur Form des Dokuments
reason-left-out = Sie haben diese Spalte weggelassen
reason-no-effect = Null, ändert also nichts

missing-shipping-address =
    .title = Keine Lieferadresse
    .why = ShipStation importiert eine Bestellung nur mit Lieferadresse. Diese kommt nicht an.
    .fix = Ergänzen Sie die Lieferadresse der Bestellung und importieren Sie erneut.

order-not-in-feed =
    .title = Nicht im Feed: Bestellung im Status „{ $state }“
    .short = Bestellung nicht im Feed
    .why = Der Feed von QuickBooks Commerce enthält nur abgeschlossene, ausgeführte, stornierte und gelöschte Bestellungen (finalized, fulfilled, void, deleted). Dass diese in ShipStation fehlt, ist normal.
    .fix = Soll sie versandt werden, setzen Sie ihren Status in der Datei auf „finalized“.

other-location =
    .title = Bestellung eines anderen Lagerorts
    .why = Die Bestellung gehört zum Lagerort { $location }. Die Shop-URL fragt nur nach { $expected }.
    .fix = Ändern oder entfernen Sie den Lagerort in der URL, oder verbinden Sie für diesen Lagerort einen weiteren Shop.

decimal-quantity =
    .title = Die Menge { $value } ist keine ganze Zahl
    .short = Menge ist keine ganze Zahl
    .why = ShipStation kann mit Bruchteilen in Bestellpositionen nicht umgehen.
    .fix = Geben Sie eine ganze Zahl an, etwa in einer kleineren Einheit, und schreiben Sie die wirkliche Menge in den Produktnamen.

weight-unit-ignored =
    .title = { $value } { $unit } kommt als { $value } g an
    .short = Gewicht gilt als Gramm
    .why = Der Feed nimmt jedes Gewicht als Gramm, gleich welche Einheit dabeisteht.
    .fix = Geben Sie das Gewicht des Produkts in Gramm ein.

tax-not-sent =
    .title = Steuern werden nicht gesendet
    .why = QuickBooks Commerce gibt Steuern nicht an ShipStation weiter.
    .fix = Für den Versand ist nichts zu tun. Die Steuern stehen in Ihrer Buchhaltung.

shipping-charge-not-sent =
    .title = Versandkosten werden nicht gesendet
    .why = QuickBooks Commerce behält, was der Kunde für den Versand zahlt; ShipStation kennt nur die Kosten des Etiketts.
    .fix = Für den Versand ist nichts zu tun.

purchase-order-number-not-sent =
    .title = Bestellreferenz des Kunden (PO) „{ $value }“ wird nicht gesendet
    .short = Bestellreferenz des Kunden (PO) wird nicht gesendet
    .why = ShipStation importiert keine Bestellreferenzen des Kunden aus QuickBooks Commerce.
    .fix = Braucht Ihr Kunde sie auf dem Lieferschein, schreiben Sie sie in die Notizen der Bestellung.

already-packed =
    .title = Alles ist schon verpackt
    .why = Sind alle Produkte verpackt, kann ShipStation keine Sendungsdaten an QuickBooks Commerce zurückgeben.
    .fix = Wählen Sie „Do not notify marketplace“, bevor Sie ein Etikett erstellen, und tragen Sie die Sendungsnummer von Hand ein.

tracking-already-present =
    .title = Es gibt schon eine Sendungsverfolgung
    .why = Haben Produkte schon eine Sendungsverfolgung, kann ShipStation keine Sendungsdaten an QuickBooks Commerce zurückgeben.
    .fix = Prüfen Sie, ob die Bestellung schon unterwegs ist. Wenn nicht, wählen Sie „Do not notify marketplace“, bevor Sie ein Etikett erstellen.

duplicate-order-number =
    .title = Bestellnummer { $order } ist zweimal vergeben
    .short = Bestellnummer zweimal vergeben
    .why = ShipStation erkennt eine Bestellung an ihrer Nummer. Die spätere kann die frühere überschreiben.
    .fix = Geben Sie jeder Bestellung eine eigene Nummer.

status-unmapped =
    .title = Keine Statusliste nennt „{ $state }“
    .short = Status steht in keiner Liste
    .why = ShipStation sucht den Status einer Bestellung in den Statuslisten der Verbindung. Dieser steht in keiner.
    .fix = Ergänzen Sie { $state } in der passenden Liste unter „Your Order Statuses“.

status-case-differs =
    .title = „{ $state }“ steht als „{ $expected }“ in der Liste
    .short = Status in anderer Groß- und Kleinschreibung gelistet
    .why = ShipStation unterscheidet in den Statuslisten Groß- und Kleinschreibung.
    .fix = Schreiben Sie { $state } in der Liste genau so, wie der Shop es sendet.

line-without-sku =
    .title = Bestellposition ohne SKU
    .why = ShipStation kann Bestellpositionen zusammenlegen, die sich nicht durch ihre SKU unterscheiden.
    .fix = Geben Sie dem Produkt eine eigene SKU.

total-mismatch =
    .title = Die Summe { $found } passt nicht zu ihren Teilen
    .short = Summe passt nicht zu ihren Teilen
    .why = Bestellpositionen, Anpassungen, Steuern und Versand ergeben { $expected }.
    .fix = Vergleichen Sie Preise, Rabatte und Mengen. ShipStation zeigt die Summe, wie sie dasteht.

suburb-not-sent =
    .title = Ortsteil „{ $value }“ wird nicht gesendet
    .short = Ortsteil wird nicht gesendet
    .why = Eine Adresse in ShipStation hat kein Feld für den Ortsteil (suburb).
    .fix = Braucht ihn der Versanddienst, schreiben Sie ihn in die zweite Adresszeile.
