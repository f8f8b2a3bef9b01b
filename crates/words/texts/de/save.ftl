# Dateien, die die Seite erzeugt, zum Speichern.

save-may-be-refused = Die Seite steht in einem Rahmen, der das Speichern von Dateien vielleicht nicht zulässt. Wenn keine Datei ankommt, kopieren Sie den Text.
save-link = { $name } speichern ({ $size })
