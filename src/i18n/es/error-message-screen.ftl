# La pantalla del descodificador de errores.
narrated-finding = Resultado { $count } de { $total }: { $name }.
narrated-place = { $value }: el texto «{ $found }».
narrated-rest = No entendido. { $value }: el texto «{ $found }».
recovered-often = { $count ->
    [2] { $name }, dos veces
   *[other] { $name }, { $count } veces
}
decode-envelopes = Se reconoció como
decode-narrated = Los lugares marcados, en frases sencillas
decode-path = Campo en el mensaje
decode-folded = Qué significa y qué hacer
