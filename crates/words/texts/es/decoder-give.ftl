# The error decoder: what is passed on.
decode-copy-support = Copiar para soporte
decode-copy-support-hint = «Copiar para soporte» oculta todos los valores: solo se conserva el tipo de sus caracteres.
decode-copy-text = Copiar como texto
decode-download = Descargar el informe (JSON)
decode-give = Informe para compartir
