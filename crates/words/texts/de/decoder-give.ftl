# The error decoder: what is passed on.
decode-copy-support = Für den Support kopieren
decode-copy-support-hint = „Für den Support kopieren“ verdeckt alle Werte: Nur die Art ihrer Zeichen bleibt erhalten.
decode-copy-text = Als Text kopieren
decode-download = Bericht herunterladen (JSON)
decode-give = Bericht zum Weitergeben
