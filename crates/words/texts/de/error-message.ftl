# Der Fehlerdecoder: seine Schritte, Umschläge und Lesarten.
recovery-quoted-lines = Zitatzeichen einer E-Mail (>) wurden übergangen
recovery-percent-decoded = Prozentzeichen einer URL (%22) wurden zurückverwandelt
recovery-html-unescaped = HTML-Codes (&quot;) wurden zurückverwandelt
recovery-invisible-removed = Unsichtbare und geschützte Zeichen wurden übergangen
recovery-wrapped-lines = Zeilenumbrüche in der Meldung wurden übergangen
recovery-markup-removed = HTML-Tags wurden übergangen
recovery-backslashes-removed = Rückstriche vor Anführungszeichen wurden übergangen
recovery-typographic-quotes = Typografische Anführungszeichen wurden als gerade gelesen
recovery-single-quotes = Einfache Anführungszeichen wurden als doppelte gelesen
recovery-missing-quotes = Fehlende Anführungszeichen wurden ergänzt
recovery-trailing-commas = Überzählige Kommas wurden übergangen
recovery-closings-added = Am Ende fehlende Anführungszeichen oder Klammern wurden ergänzt
recovery-found-in-text = Die Meldung wurde mitten in anderem Text gefunden
recovery-several-messages = Mehrere Meldungen wurden auseinandergehalten

envelope-rails-hash = Eine Liste von Feldern mit ihren Fehlern (Rails)
envelope-errors-object = Ein „errors“-Objekt
envelope-errors-list = Eine Liste von Fehlern
envelope-type-and-message = Ein Typ und eine Meldung
envelope-asp-net = Ein ASP.NET-Fehler mit „ModelState“
envelope-shipstation-api = Ein Fehler der ShipStation-API
envelope-word-press = Ein REST-Fehler von WordPress
envelope-xml-error = Ein XML-Fehlerelement
envelope-html-page = Eine Webseite
envelope-status-line = Ein HTTP-Status
envelope-sentence = Ein Prüfungssatz

scenario-nothing-left = Die Bestellung ist in QuickBooks Commerce schon gepackt und versandt, es war nichts mehr zu melden: Jemand hat sie dort versandt, oder dies war ein weiteres Etikett einer aufgeteilten Bestellung.
scenario-partly-packed = Ein Teil der Bestellung war in QuickBooks Commerce schon gepackt, und ShipStation hat die volle Menge gemeldet.
scenario-reported-twice = Die Sendung wurde ein zweites Mal gemeldet: Die Bestellung war schon ausgeführt.
scenario-cancelled-meanwhile = Die Bestellung wurde im Shop storniert, während sie in ShipStation wartete.
scenario-reopened-meanwhile = Die Bestellung wurde im Shop wieder geöffnet, nachdem ShipStation sie importiert hatte.

advice-nothing-left = Vergleichen Sie die Sendungsnummern und tragen Sie eine fehlende von Hand in QuickBooks Commerce ein. Setzen Sie vor weiteren Etiketten das Häkchen bei „Do not notify marketplace“.
advice-partly-packed = Sehen Sie sich die vorhandenen Sendungen der Bestellung in QuickBooks Commerce an und tragen Sie den Rest dort von Hand ein.
advice-reported-twice = Es muss nichts erneut gesendet werden. Prüfen Sie, ob die Sendungsnummer im Shop stimmt.
advice-cancelled-meanwhile = Versenden Sie nicht. Stornieren Sie die Bestellung auch in ShipStation; ist das Paket schon unterwegs, wenden Sie sich an den Kunden.
advice-reopened-meanwhile = Schließen Sie die Bestellung im Shop ab („finalized“) und tragen Sie die Sendung dort von Hand ein.

not-recognised =
    .title = { $field ->
         [none] Dieser Text ist nicht bekannt
        *[other] Die Meldung zu „{ $field }“ ist nicht bekannt
    }
    .why = Kein Eintrag des Katalogs erklärt diesen Text. Vielleicht stammt er aus einem anderen System, oder es fehlt ein Teil.
    .fix = Fügen Sie die ganze Meldung so ein, wie ShipStation sie zeigt, oder senden Sie sie mit „Für den Support kopieren“ an den Support.
    .avoid = Markieren Sie die ganze Meldung, bevor Sie sie kopieren, damit kein Teil fehlt.
    .cause-1 = Der Text stammt aus einem anderen System, oder es fehlt ein Teil.
