# Archivos que la página crea, para guardarlos.

save-may-be-refused = La página está dentro de un marco que quizá no permita guardar archivos. Si no llega ningún archivo, copie el texto.
save-link = Guardar { $name } ({ $size })
