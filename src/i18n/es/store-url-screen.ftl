# The store URL on screen.
url-lead = Compruebe la URL que conecta su tienda, vea qué hace cada parte y elija una ubicación de stock.
url-input = URL de la tienda
url-input-hint = Péguela tal como la tiene, también entre comillas o dentro de un texto.
url-check = Comprobar la URL
url-location = ID de la ubicación de stock
url-location-hint = Solo cifras. Déjelo vacío para recibir los pedidos de todas las ubicaciones.
url-location-remove = Quitar la ubicación
url-result = URL que se indica en ShipStation
url-copy = Copiar la URL
url-outcome-title = Qué hace ShipStation con ella
url-parts-title = Parte por parte
url-part = Parte
url-part-text = Texto
url-part-meaning = Qué hace
url-empty = Pegue arriba una URL de tienda o pruebe el ejemplo. Verá qué hace ShipStation con ella.
