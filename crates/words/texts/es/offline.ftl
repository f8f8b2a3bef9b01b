# La versión, el archivo único y las actualizaciones.
release-part = Parte
release-size = Tamaño
release-sum = SHA-256
release-bytes = { $count } bytes
release-compare = Estos son los programas que se ejecutan aquí y el archivo único. El navegador ha comparado los programas con sus sumas antes de ejecutarlos. La suma de la propia página está en SHA256SUMS, junto a ella.
release-compare-single = Estos son los programas que contiene este archivo. La suma del propio archivo está en SHA256SUMS, en el lugar de donde lo obtuvo; «sha256sum store-helper.html» muestra la suya.
release-offline-title = Para llevar
release-offline = Un solo archivo que lo contiene todo. Guárdelo y ábralo con un doble clic: no necesita servidor ni red.
release-download = Descargar store-helper.html
update-title = Nueva versión
update-ready = Hay una nueva versión lista. Úsela cuando le convenga: esta pestaña y lo que ha escrito se quedan como están.
update-in-place = La nueva versión se abre en otra pestaña. Esta conserva la antigua y lo que ha escrito hasta que usted la cierre o la vuelva a cargar.
update-accept = Usar la nueva versión
update-open = Abrir la nueva versión
update-later = Más tarde
