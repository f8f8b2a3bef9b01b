# The error decoder: what is passed on.
decode-copy-support = Copier pour l’assistance
decode-copy-support-hint = « Copier pour l’assistance » masque toutes les valeurs : seule la nature de leurs caractères est conservée.
decode-copy-text = Copier comme texte
decode-download = Télécharger le rapport (JSON)
decode-give = Rapport à transmettre
