# Werkzeug 1: die Shop-URL.

role-scheme = Protokoll
role-separator = Trennzeichen
role-user = Benutzername
role-password = Passwort
role-host = Server
role-port = Port
role-path = Pfad
role-feed-id = Feed-ID
role-suffix = Endung
role-parameter = Parameter
role-value = Wert
role-fragment = Fragment
role-stray = Überzählige Zeichen
role-unknown = Nicht verstanden

meaning-encrypted = ShipStation ruft über eine verschlüsselte Verbindung ab.
meaning-unencrypted = ShipStation ruft unverschlüsselt ab: Benutzername und Passwort können unterwegs gelesen werden.
meaning-other-scheme = ShipStation ruft nur Adressen ab, die mit https:// oder http:// beginnen.
meaning-mark = Trennt die Teile daneben.
meaning-credential = Ein Benutzername, ein Passwort oder ein Schlüssel. Hier verdeckt; gehört nicht in die URL.
meaning-quickbooks-host = Der Server von QuickBooks Commerce für ShipStation. Er antwortet seit dem 31. August 2023 nicht mehr.
meaning-host = ShipStation ruft den Server { $host } auf und schickt ihm Benutzername und Passwort der Verbindung.
meaning-port = Die Tür des Servers. Ohne Angabe nutzt https 443.
meaning-feed-path = Die Liste der Sendungen, die QuickBooks Commerce für ShipStation führte.
meaning-path = Wo auf dem Server die Bestellungen liegen.
meaning-feed-id = Die Nummer Ihres Feeds ({ $feed }). QuickBooks Commerce zeigte sie auf der Integrationsseite.
meaning-suffix = Das Format der Antwort. ShipStation liest .xml.
meaning-location-parameter = Beschränkt den Feed auf einen Lagerort. %5B%5D ist die Schreibweise von [] in einer URL.
meaning-location-misspelt = Gemeint ist stock_location_id[], aber es ist anders geschrieben.
meaning-location = Die ID des Lagerorts: Nur Bestellungen von { $location } werden gesendet.
meaning-location-open = Hier gehört die ID des Lagerorts hin: eine Zahl.
meaning-reserved = ShipStation hängt { $parameter } selbst an jede Anfrage.
meaning-parameter = { $parameter } stammt nicht von ShipStation und wird unverändert an den Server weitergegeben.
meaning-value = Der Wert von { $parameter }.
meaning-fragment = Was auf # folgt, wird nie an den Server gesendet.
meaning-stray = Gehört nicht zur URL. ShipStation nimmt jedes Zeichen im Feld als Teil davon.
meaning-unknown = Nicht verstanden und nicht Teil der geprüften URL.

sentence-nothing = Fügen Sie Ihre URL ein oder öffnen Sie das Beispiel.
sentence-no-url = In diesem Text steht keine URL, ShipStation hat also nichts abzurufen.
sentence-not-complete = ShipStation braucht die ganze URL, von https:// bis zum Ende; hier fehlt ein Teil oder ist falsch.
sentence-integration-page = Das ist die Seite, die die Verbindungsdaten anzeigte: ShipStation fände dort keine Bestellungen.
sentence-no-feed = Die URL führt zu QuickBooks Commerce, aber zu keinem Feed; ShipStation fände dort keine Bestellungen.
sentence-elsewhere = ShipStation würde bei { $host } nach Bestellungen fragen und Benutzername und Passwort dorthin senden, obwohl das nicht nach dem Server Ihres Shops aussieht.
sentence-every-location = ShipStation würde aus Feed { $feed } die abgeschlossenen, ausgeführten, stornierten und gelöschten Bestellungen aller Lagerorte importieren, sofern sie eine Lieferadresse haben; seit dem 31. August 2023 antwortet dort nichts mehr.
sentence-one-location = ShipStation würde aus Feed { $feed } nur die Bestellungen des Lagerorts { $location } importieren, die abgeschlossen, ausgeführt, storniert oder gelöscht sind und eine Lieferadresse haben; seit dem 31. August 2023 antwortet dort nichts mehr.
sentence-several-locations = ShipStation würde aus Feed { $feed } wahrscheinlich die Bestellungen von { $count } Lagerorten ({ $location }) importieren, obwohl nur ein einzelner belegt ist; seit dem 31. August 2023 antwortet dort nichts mehr.
sentence-location-unread = ShipStation würde aus Feed { $feed } wahrscheinlich die Bestellungen aller Lagerorte importieren, weil { $location } nicht so geschrieben ist, dass der Feed es versteht; seit dem 31. August 2023 antwortet dort nichts mehr.
sentence-location-open = ShipStation würde aus Feed { $feed } wahrscheinlich nichts importieren, weil der Lagerort nicht mit seiner Nummer angegeben ist; seit dem 31. August 2023 antwortet dort nichts mehr.
sentence-custom-store = Bei jedem Import fragt ShipStation { $host } nach allen Bestellungen, die sich seit dem letzten geändert haben, gleich in welchem Status, und meldet jede Sendung an dieselbe URL.
sentence-custom-store-with-parameters = Bei jedem Import fragt ShipStation { $host } nach allen seit dem letzten geänderten Bestellungen, gleich in welchem Status, hängt seine Parameter mit & an Ihre an und meldet jede Sendung an dieselbe URL.
sentence-custom-store-with-reserved = Bei jedem Import fragt ShipStation { $host } nach geänderten Bestellungen und hängt Parameter an, die schon in der URL stehen: Welche davon zählen, entscheidet der Shop.
sentence-unreachable = ShipStation ruft aus dem Internet ab und kann { $host } nicht erreichen.

not-a-url =
    .title = { $kind ->
        [encoded] Die URL ist kodiert
        [host] Der Name des Servers ist keiner
        [no-url] Keine URL gefunden
        [request] Pfad und Server einer Anfrage stehen getrennt
        [no-scheme] https:// fehlt
        [no-host] Nur ein Stück einer URL
        [port] Das ist keine Portnummer
       *[scheme] Die URL beginnt nicht mit https://
    }
    .why = { $kind ->
        [encoded] Ihre Zeichen stehen als %3A und %2F da, so liest sie sich wie ein Wort.
        [host] „{ $found }“ kann nicht der Name eines Servers sein.
        [no-url] Nichts in diesem Text sieht nach einer Adresse aus, die ShipStation abrufen könnte.
        [request] Das ist eine Anfrage, wie ein Protokoll sie zeigt: Der Pfad steht in der ersten Zeile, der Server hinter „Host:“.
        [no-scheme] Ohne https:// nimmt ShipStation die Adresse wahrscheinlich nicht an.
        [no-host] Der Name des Servers fehlt, ShipStation weiß also nicht, wo es abrufen soll.
        [port] Ein Port ist eine Zahl von 1 bis 65535; hier steht { $found }.
       *[scheme] ShipStation ruft über https ab. Hier beginnt die Adresse mit { $found }.
    }
    .fix = { $kind ->
        [encoded] Schreiben Sie : und / an deren Stelle.
        [port] Berichtigen Sie die Zahl hinter dem Doppelpunkt oder entfernen Sie beides.
        [scheme] Lassen Sie die Adresse mit https:// beginnen.
        [request] Setzen Sie beides zusammen, mit https:// davor.
        [no-scheme] Setzen Sie https:// davor.
       *[other] Kopieren Sie die ganze URL von der Integrationsseite Ihres Shops.
    }

insecure-http =
    .title = Die Verbindung ist nicht verschlüsselt
    .why = Mit http können Benutzername, Passwort und Kundendaten unterwegs gelesen werden. ShipStation empfiehlt https.
    .fix = Verwenden Sie https, sobald Ihr Server dort antwortet.

credentials-in-url =
    .title = Zugangsdaten oder Schlüssel in der URL
    .why = URLs landen in Protokollen und Nachrichten. ShipStation hat für Benutzername und Passwort eigene Felder und sendet sie getrennt.
    .fix = Entfernen Sie sie aus der URL und geben Sie sie in ShipStation ein. Nimmt Ihr Shop einen Schlüssel nur in der URL an, lassen Sie ihn stehen und geben Sie die URL nicht weiter.

wrong-host =
    .title = { $kind ->
        [private] Ein Server, den ShipStation nicht erreicht
        [shipstation] Die Adresse von ShipStation selbst
       *[other] Nicht der Server des Feeds
    }
    .why = { $kind ->
        [private] { $host } gibt es nur auf Ihrem Rechner oder in Ihrem Netz. ShipStation ruft aus dem Internet ab.
        [shipstation] { $host } ist eine Seite von ShipStation, nicht Ihr Shop.
        [lookalike] Es sieht nach QuickBooks Commerce aus, aber { $host } ist ein anderer Server. ShipStation würde ihm Benutzername und Passwort senden.
       *[quickbooks] Die Feeds von QuickBooks Commerce lagen auf { $expected }; hier steht { $host }.
    }
    .fix = { $kind ->
        [private] Verwenden Sie eine Adresse, die aus dem Internet erreichbar ist.
        [shipstation] Geben Sie die URL Ihres Shops ein.
        [lookalike] Verwenden Sie sie nur, wenn der Server Ihnen gehört.
       *[quickbooks] Ersetzen Sie den Server durch { $expected }.
    }

integration-page-not-feed =
    .title = Die Integrationsseite, nicht der Feed
    .why = Diese Adresse zeigte Benutzername, Passwort und URL an. Die Bestellungen lagen unter der angezeigten URL.
    .fix = Verwenden Sie die URL von dieser Seite; sie endet auf .xml.

wrong-path =
    .title = Der Pfad führt zu keinem Feed
    .why = { $kind ->
        [no-question-mark] Ein & steht, wo der erste Parameter ein ? braucht.
        [backslash] Die Schrägstriche stehen verkehrt: In einer URL sind es /.
       *[quickbooks] Der Pfad eines Feeds ist /fulfillments/ und eine Zahl mit .xml; hier steht { $found }.
    }
    .fix = { $kind ->
        [no-question-mark] Ersetzen Sie das erste & durch ?.
        [backslash] Ersetzen Sie \ durch /.
       *[quickbooks] Verwenden Sie https://shipstation.tradegecko.com/fulfillments/ mit der Nummer Ihres Feeds und .xml.
    }

missing-feed-id =
    .title = Die Nummer des Feeds fehlt
    .why = Hinter /fulfillments/ steht die Nummer, die sagt, wessen Bestellungen gemeint sind.
    .fix = Ergänzen Sie die Nummer von der Integrationsseite und dann .xml.

feed-id-not-a-number =
    .title = Die Feed-ID ist keine Zahl
    .why = „{ $found }“ steht, wo bekannte URLs eine Zahl wie 99999 haben.
    .fix = Ersetzen Sie es durch die Nummer von der Integrationsseite.

missing-xml-suffix =
    .title = .xml fehlt hinter der Nummer
    .why = Nur mit .xml antwortet der Feed in dem Format, das ShipStation liest.
    .fix = Schreiben Sie .xml direkt hinter die Nummer.

trailing-slash =
    .title = Ein Schrägstrich zu viel am Ende
    .why = Die Adresse einer Datei endet ohne Schrägstrich; mit ihm findet der Server den Feed wahrscheinlich nicht.
    .fix = Entfernen Sie den Schrägstrich hinter .xml.

second-question-mark =
    .title = Ein zweites Fragezeichen
    .why = Nur das erste ? leitet die Parameter ein. Alles hinter dem zweiten wird Teil des Werts davor.
    .fix = Verbinden Sie weitere Parameter mit &.

location-parameter-misspelt =
    .title = Der Lagerort-Parameter ist falsch geschrieben
    .why = „{ $found }“ ist nicht stock_location_id[]. Der Feed übergeht es wahrscheinlich und sendet die Bestellungen aller Lagerorte.
    .fix = Schreiben Sie stock_location_id%5B%5D; %5B%5D steht für [].

location-placeholder-left =
    .title = Die Nummer des Lagerorts fehlt noch
    .why = „{ $found }“ ist das Wort aus der Vorlage, nicht die ID eines Lagerorts.
    .fix = Ersetzen Sie es durch die Nummer des Lagerorts, oder entfernen Sie den Parameter, um alle Lagerorte zu erhalten.

location-not-a-number =
    .title = Der Lagerort ist keine Zahl
    .why = { $found ->
        [empty] Ein Lagerort wird mit seiner ID angegeben, einer ganzen Zahl; hier steht keine.
       *[other] Ein Lagerort wird mit seiner ID angegeben, einer ganzen Zahl; hier steht „{ $found }“.
    }
    .fix = Geben Sie die ID des Lagerorts ein, nicht seinen Namen. Für mehrere Lagerorte nehmen Sie je eine URL.

location-repeated =
    .title = { $count ->
        [one] Derselbe Lagerort mehr als einmal
       *[other] { $count } Lagerorte in einer URL
    }
    .why = { $count ->
        [one] Der Feed braucht einen Lagerort nur einmal. Mehr als einer ist nicht belegt.
       *[other] Belegt ist nur ein Lagerort je URL. Bei mehreren zählen wahrscheinlich alle oder nur der letzte.
    }
    .fix = { $count ->
        [one] Entfernen Sie die Wiederholung.
       *[other] Richten Sie je Lagerort einen ShipStation-Shop mit eigener URL ein.
    }

reserved-parameter =
    .title = ShipStation hängt { $parameter } selbst an
    .why = ShipStation setzt action, start_date, end_date und page in jede Anfrage. Stehen sie auch in der URL, erhält der Shop sie doppelt.
    .fix = Entfernen Sie sie aus der URL.

unknown-parameter =
    .title = Unbekannter Parameter: { $parameter }
    .why = Für diesen Feed ist nur stock_location_id[] belegt. Alles andere ändert wahrscheinlich nichts.
    .fix = Entfernen Sie ihn, es sei denn, QuickBooks Commerce hat ihn Ihnen gegeben.

stray-characters =
    .title = Zeichen, die nicht zur URL gehören
    .why = { $kind ->
        [words] Der Text enthält mehr als die URL. ShipStation nimmt alles im Feld als Adresse.
        [blanks] Leerzeichen oder unsichtbare Zeichen ({ $character }) sind mitgekommen. ShipStation nimmt sie als Teil der Adresse.
       *[marks] Zeichen wie { $character } sind mitgekommen. ShipStation nimmt sie als Teil der Adresse.
    }
    .fix = Entfernen Sie sie und fügen Sie nur die URL ein.
