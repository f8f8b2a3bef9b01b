# El marco, la pantalla de inicio y las piezas comunes a todas las pantallas.
app-name = Store Helper
skip-to-content = Ir al contenido
nav-label = Herramientas
language-label = Idioma
privacy-promise = Todo se calcula en esta página. Lo que usted pega no se envía ni se guarda en ningún sitio.
not-affiliated = Herramienta independiente, no creada por ShipStation, Intuit ni TradeGecko.
loading = Un momento: se está cargando esta herramienta.
loading-failed = No se ha podido cargar esta herramienta. Compruebe la conexión y vuelva a cargar la página. Copie antes lo que haya escrito: al recargar se borra.
load-again = Volver a cargar
route-unknown = Aquí no hay ninguna página «{ $name }». Esta es la más cercana.

start-title = ¿Qué ocurre entre su tienda y ShipStation?
start-lead = Tres herramientas para tiendas conectadas a ShipStation: QuickBooks Commerce (anteriormente TradeGecko) y cualquier tienda personalizada («Custom Store»).
start-input = Pegue lo que tiene
start-input-hint = Un mensaje de error, una URL de tienda o pedidos en JSON, XML o CSV. Se encuentra la herramienta adecuada.
start-not-kept = No se conserva nada: al cerrar o recargar la página, lo que ha pegado desaparece.
start-check-empty = Abrir la herramienta adecuada
start-check = Abrir en «{ $name }»
start-tasks = O elija la tarea
start-decode-question = ShipStation muestra un error
start-decode-answer = Pegue el mensaje tal cual, en cualquier idioma. Sabrá qué significa, por qué ocurre y qué hacer.
start-orders-question = Faltan pedidos o llegan incompletos
start-orders-answer = Pegue o arrastre un archivo de pedidos. Verá qué llega a ShipStation, qué no llega y por qué.
start-url-question = Necesita la URL de la tienda
start-url-answer = Pegue la URL que tiene. Se explica cada parte y se puede cambiar la ubicación de stock.

try-sample = Probar un ejemplo
undo-replace = Deshacer el último cambio
copied = Copiado
copy-refused = El navegador no permite copiar aquí. Seleccione el texto y cópielo con el teclado.
line-and-column = Línea { $line }, columna { $count }
pasted-text = Texto del campo
go-to-finding = Ir al hallazgo { $count }
characters-left-out = { $count ->
    [one] … { $count } carácter omitido …
   *[other] … { $count } caracteres omitidos …
}
marks-left-out = { $count ->
    [one] { $count } lugar más no está marcado aquí.
   *[other] { $count } lugares más no están marcados aquí.
}
more-places = { $count ->
    [one] y { $count } lugar más
   *[other] y { $count } lugares más
}
what-to-do = Qué hacer ahora
how-to-avoid = Cómo evitarlo
likely-causes = Causas probables
more-about-it = Causas, prevención, fuentes
fix-this = Corregir
fix-all = Corregir los { $count }
sources-title = Fuentes
source-read = consultada el { $value }
findings-title = Hallazgos
findings-count = { $count ->
    [0] Ningún hallazgo
    [one] { $count } hallazgo
   *[other] { $count } hallazgos
}
crash-title = Store Helper se ha detenido
crash-text = Un error de este programa lo ha interrumpido. Su texto sigue en el campo de abajo. Cópielo y vuelva a empezar.
crash-copy = Copiar mi texto
crash-reload = Volver a empezar

codes-title = Todos los mensajes explicados

about-title = Acerca de Store Helper

# URL de la tienda
url-title = URL de la tienda

# Descodificador de errores
decode-title = Descodificador de errores
decode-lead = Pegue lo que mostró ShipStation. Sabrá qué significa, por qué ocurre y qué hacer ahora.
decode-input = Mensaje de error
decode-input-hint = El texto completo, en cualquier idioma, también de un correo o de un tique.
decode-check = Explicar el error
decode-your-text = Su texto, con los lugares marcados
decode-recovered = Para leerlo se ha deshecho lo siguiente
decode-unexplained = { $count ->
    [0] Se ha entendido cada parte del texto.
    [one] No se ha entendido { $count } parte del texto; está subrayada con puntos.
   *[other] No se han entendido { $count } partes del texto; están subrayadas con puntos.
}
decode-empty = Pegue arriba un mensaje de error o pruebe el ejemplo.

# Vista previa de pedidos
orders-title = Vista previa de pedidos
embed-title = Insertar esta herramienta
