# Die Bestellvorschau: was im XML für „Custom Store“ festgestellt wird.

not-well-formed =
    .title = Ab hier ist das XML nicht lesbar
    .why = { $found ->
        [mismatched-end] „{ $value }“ schließt nicht das offene Element „{ $expected }“.
        [attribute] Einem Attribut fehlen die Anführungszeichen oder der Wert, oder es steht zweimal da.
        [outside-root] Etwas steht außerhalb des einen Wurzelelements.
        [character] Hier steht ein Zeichen, das XML nicht erlaubt.
       *[markup] So schreibt XML keine Auszeichnung.
    } Aus einer solchen Datei übernimmt ShipStation nichts.
    .fix = Berichtigen Sie diese Stelle. Es passiert nicht wieder, wenn eine Bibliothek das XML schreibt.

text-before-declaration =
    .title = Vor „<?xml“ steht noch etwas
    .why = Eine Datei mit XML-Deklaration muss mit ihr beginnen. Eine Leerzeile oder Meldung davor macht die ganze Datei unlesbar.
    .fix = Entfernen Sie, was davor steht. Oft ist es eine Warnung des Servers oder eine Leerzeile am Ende eines Skripts.

wrong-root =
    .title = Das Wurzelelement heißt „{ $found }“, nicht „Orders“
    .short = Wurzelelement heißt nicht „Orders“
    .why = ShipStation erwartet ein Element „Orders“ mit einem „Order“ je Bestellung. Groß- und Kleinschreibung zählt.
    .fix = Nennen Sie das Wurzelelement Orders.

required-element-missing =
    .title = { $field } fehlt
    .short = Pflichtfeld fehlt
    .why = Die Feldtabelle von „Custom Store“ verlangt es.
    .fix = Ergänzen Sie { $field } mit einem Wert.

required-element-empty =
    .title = { $field } ist leer
    .short = Pflichtfeld ist leer
    .why = Die Feldtabelle von „Custom Store“ verlangt hier einen Wert.
    .fix = Füllen Sie { $field } aus.

value-too-long =
    .title = { $field } ist zu lang
    .short = Wert ist zu lang
    .why = Es hat { $count } Zeichen, angenommen werden { $limit }.
    .fix = Kürzen Sie es auf { $limit } Zeichen.

value-too-short =
    .title = { $field } ist zu kurz
    .short = Wert ist zu kurz
    .why = Es hat { $count ->
        [one] { $count } Zeichen
       *[other] { $count } Zeichen
    }, erwartet { $limit ->
        [one] wird mindestens { $limit }
       *[other] werden mindestens { $limit }
    }.
    .fix = Schreiben Sie es aus, oder lassen Sie ein freiwilliges Element ganz weg.

date-not-understood =
    .title = { $field }: „{ $value }“ ist kein Datum, das ShipStation liest
    .short = Datum, das ShipStation nicht liest
    .why = Ein Datum hat die Form MM/dd/yyyy HH:mm: Monat, Tag, vierstelliges Jahr, dann die Uhrzeit.
    .fix = Schreiben Sie es wie 03/23/2012 21:09, in UTC.

date-iso-instead-of-us =
    .title = { $field } steht in ISO-Form da
    .short = Datum in ISO-Form
    .why = ShipStation erwartet MM/dd/yyyy HH:mm und liest „{ $value }“ nicht.
    .fix = Schreiben Sie { $expected }.

minutes-repeat-month =
    .title = Die Minuten jedes Datums wiederholen den Monat
    .why = In allen { $count } Daten sind die Minuten gleich dem Monat. Das geschieht, wenn ein Datumsformat „MM“ (Monat) sagt, wo „mm“ (Minuten) hingehört.
    .fix = Berichtigen Sie das Format zu MM/dd/yyyy HH:mm, mit kleinem mm für die Minuten.

amount-malformed =
    .title = { $field }: „{ $value }“ ist kein Betrag, den ShipStation liest
    .short = Betrag, den ShipStation nicht liest
    .why = Ein Betrag hat höchstens 7 Ziffern vor einem Punkt und 2 dahinter, ohne Währungszeichen und Trennzeichen.
    .fix = Schreiben Sie ihn wie 1234.50.

quantity-not-an-integer =
    .title = { $field }: „{ $value }“ ist keine ganze Zahl
    .short = Menge ist keine ganze Zahl
    .why = ShipStation nimmt ganze Zahlen von 1 bis 99999.
    .fix = Schreiben Sie eine ganze Zahl, zum Beispiel 2.

quantity-out-of-range =
    .title = { $field }: { $value } liegt außerhalb der Grenzen
    .short = Menge außerhalb der Grenzen
    .why = ShipStation nimmt Mengen von 1 bis 99999.
    .fix = Berichtigen Sie die Menge, oder lassen Sie die Bestellposition weg.

country-not-two-letters =
    .title = { $field }: „{ $value }“ ist kein Ländercode
    .short = Kein Ländercode
    .why = ShipStation erwartet die zwei Buchstaben nach ISO 3166, etwa US, GB oder DE.
    .fix = Schreiben Sie den Code mit zwei Buchstaben.

state-not-two-letters =
    .title = { $field }: „{ $value }“ ist kein Code eines Bundesstaats
    .short = Kein Code eines Bundesstaats
    .why = In den USA und Kanada hat der Bundesstaat zwei Buchstaben.
    .fix = Schreiben Sie die zwei Buchstaben, zum Beispiel TX für Texas.

currency-not-three-letters =
    .title = { $field }: „{ $value }“ ist kein Währungscode
    .short = Kein Währungscode
    .why = ShipStation erwartet die drei Buchstaben nach ISO 4217, etwa USD oder EUR.
    .fix = Schreiben Sie den Code mit drei Buchstaben.

weight-unit-unknown =
    .title = { $field }: „{ $value }“ ist keine Einheit, die ShipStation kennt
    .short = Gewichtseinheit, die ShipStation nicht kennt
    .why = Gewichte stehen in Pounds, Ounces oder Grams.
    .fix = Schreiben Sie eines dieser drei Wörter und rechnen Sie das Gewicht um, falls nötig.

boolean-malformed =
    .title = { $field }: „{ $value }“ ist weder true noch false
    .short = Weder true noch false
    .why = ShipStation nimmt hier nur true oder false.
    .fix = Schreiben Sie true oder false, in Kleinbuchstaben.

element-repeated =
    .title = { $field } steht mehr als einmal da
    .short = Element steht mehr als einmal da
    .why = Dieses Element darf hier nur einmal stehen.
    .fix = Behalten Sie eines und entfernen Sie die anderen.

element-unknown =
    .title = ShipStation kennt { $name } nicht
    .short = Element, das ShipStation nicht kennt
    .why = Die Feldtabelle von „Custom Store“ hat kein solches Element, sein Inhalt kommt nicht an.
    .fix = Prüfen Sie die Schreibweise, auch Großbuchstaben. Brauchen Sie den Wert, setzen Sie ihn in ein CustomField.

adjustment-not-negative =
    .title = { $field }: ein Rabatt von { $value } ist nicht negativ
    .short = Rabatt ist nicht negativ
    .why = Die Bestellposition ist eine Anpassung, und der Preis einer Anpassung muss negativ sein.
    .fix = Schreiben Sie ein Minus vor den Preis, oder entfernen Sie Adjustment.

pages-malformed =
    .title = „{ $value }“ ist keine Seitenzahl
    .short = Seitenzahl ist keine Zahl
    .why = Das Attribut pages von Orders sagt ShipStation, wie viele Seiten abzurufen sind: eine ganze Zahl von 1 bis 32767.
    .fix = Schreiben Sie die Zahl der Seiten, oder lassen Sie das Attribut weg, wenn es nur eine gibt.

unescaped-markup =
    .title = „{ $character }“ steht ungeschützt im Text
    .short = & oder < ungeschützt im Text
    .why = In XML leiten & und < eine Auszeichnung ein. Ungeschützt im Text machen sie die Datei unlesbar, und ShipStation übernimmt nichts daraus.
    .fix = Schreiben Sie &amp; oder &lt;, oder setzen Sie den Text in CDATA.

too-many-options =
    .title = { $field }: { $count } Optionen, angenommen werden { $limit }
    .short = Zu viele Optionen
    .why = Eine Bestellposition hat höchstens { $limit } Optionen.
    .fix = Fassen Sie einige Optionen zu einer zusammen.

document-type-refused =
    .title = Es gibt einen Dokumenttyp (DOCTYPE)
    .why = Eine Bestelldatei braucht keinen, und er kann schädliche Definitionen verbergen. Er wurde übergangen, ohne ihn zu lesen.
    .fix = Entfernen Sie den DOCTYPE und was dazugehört.
