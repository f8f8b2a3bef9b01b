# Fichiers que la page crée, à enregistrer.

save-may-be-refused = La page se trouve dans un cadre qui n’autorise peut-être pas l’enregistrement de fichiers. Si aucun fichier n’arrive, copiez le texte.
save-link = Enregistrer { $name } ({ $size })
