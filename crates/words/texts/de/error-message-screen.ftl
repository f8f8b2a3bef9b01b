# Der Bildschirm des Fehlerdecoders.
narrated-finding = Befund { $count } von { $total }: { $name }.
narrated-place = { $value }: der Text „{ $found }“.
narrated-rest = Nicht verstanden. { $value }: der Text „{ $found }“.
recovered-often = { $count ->
    [2] { $name }, zweimal
   *[other] { $name }, { $count } Mal
}
decode-envelopes = Erkannt wurde
decode-narrated = Die markierten Stellen in ganzen Sätzen
decode-path = Feld in der Meldung
decode-folded = Was es bedeutet und was zu tun ist
decode-not-listed = { $count ->
    [one] Ein weiterer Befund ist hier nicht aufgeführt; er steht im Bericht zum Herunterladen.
   *[other] { $count } weitere Befunde sind hier nicht aufgeführt; sie stehen im Bericht zum Herunterladen.
}
decode-progress = { $percent } % des Textes gelesen
decode-stop = Beenden
decode-stopped = Beendet. Gezeigt wird, was bisher gelesen wurde.
decode-unlisted = Weitere Meldungen, nur gezählt: { $count }. Unterschieden werden die ersten 1.000 verschiedenen Befunde.
