# Die Version, die einzelne Datei und Aktualisierungen.
release-part = Teil
release-size = Größe
release-sum = SHA-256
release-bytes = { $count } Byte
release-compare = Das sind die Programme, die hier laufen, und die einzelne Datei. Der Browser hat die Programme mit ihren Summen verglichen, bevor er sie ausführte. Die Summe der Seite selbst steht in SHA256SUMS daneben.
release-compare-single = Das sind die Programme in dieser Datei. Die Summe der Datei selbst steht in SHA256SUMS, wo Sie sie herhaben; „sha256sum store-helper.html“ zeigt Ihre.
release-offline-title = Zum Mitnehmen
release-offline = Eine Datei, in der alles enthalten ist. Speichern Sie sie und öffnen Sie sie mit einem Doppelklick: Sie braucht weder Server noch Netz.
release-download = store-helper.html herunterladen
update-title = Neue Version
update-ready = Eine neue Version ist bereit. Verwenden Sie sie, wann es Ihnen passt: Dieser Tab und was Sie eingegeben haben, bleiben, wie sie sind.
update-in-place = Die neue Version öffnet sich in einem neuen Tab. Dieser behält die alte und Ihre Eingaben, bis Sie ihn schließen oder neu laden.
update-accept = Neue Version verwenden
update-open = Neue Version öffnen
update-later = Später
