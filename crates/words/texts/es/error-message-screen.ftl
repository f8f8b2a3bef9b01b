# La pantalla del descodificador de errores.
narrated-finding = Hallazgo { $count } de { $total }: { $name }.
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
decode-not-listed = { $count ->
    [one] Aquí no se muestra { $count } hallazgo más; está en el informe que puede descargar.
   *[other] Aquí no se muestran { $count } hallazgos más; están en el informe que puede descargar.
}
decode-progress = { $percent } % del texto leído
decode-stop = Detener
decode-stopped = Detenido. Se muestra lo leído hasta ahora.
decode-unlisted = Otros mensajes, solo contados: { $count }. Se distinguen los primeros 1000 hallazgos diferentes.
