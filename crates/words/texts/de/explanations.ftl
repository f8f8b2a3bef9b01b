# The explanations of codes, and what this program is.
what-it-means = Was es bedeutet
examples-title = So sieht es aus
codes-lead = Jeder Code, den die drei Werkzeuge melden, mit Bedeutung, Abhilfe und Quelle.
codes-search = Nach Wort oder Code suchen
codes-count = { $count ->
    [one] { $count } Code
   *[other] { $count } Codes
}
codes-back = Alle Codes
about-lead = Store Helper erklärt Shop-URLs, Fehlermeldungen und Bestelldateien für alle, die einen Shop mit ShipStation verbinden.
about-privacy-title = Ihre Daten bleiben hier
about-privacy = Die Seite arbeitet ohne Server. Nach dem Laden sendet sie nichts, und sie speichert nichts von dem, was Sie einfügen: Schließen Sie die Seite, und es ist weg. Ihr Browser fragt von sich aus ab und zu beim Server der Seite nach, ob es eine neue Version gibt; diese Anfrage enthält nichts von Ihnen.
about-privacy-proof = Der Browser erzwingt das mit einer „Content Security Policy“. Außerdem enthält die Liste der Browserfunktionen, die das Programm nutzt, keine einzige, die etwas senden kann; das wird für jede Version geprüft.
about-certainty-title = Wie sicher ist das?
about-certainty = Jede Regel sagt, woher sie bekannt ist: belegt (in der verlinkten Quelle gelesen), beobachtet (so vorgekommen) oder gefolgert (ein Schluss, also wahrscheinlich, aber nicht sicher).
about-limits-title = Was es nicht wissen kann
about-limits = Es sieht nur, was Sie einfügen. Es kennt weder die Einstellungen Ihres Kontos noch Ihre Berechtigungen, noch das, was schon in ShipStation ist.
about-browsers-title = Welche Browser
about-browsers = Die Seite braucht { $value } oder neuer. Beim Start prüft sie, ob da ist, was sie braucht, und sagt es, wenn etwas fehlt.
about-browsers-single-file = Die einzelne Datei entpackt sich selbst und braucht { $value } oder neuer.
about-version-title = Version
about-version = Version { $version }. Open Source, MIT oder Apache 2.0.
