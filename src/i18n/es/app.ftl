# El marco, la pantalla de inicio y las piezas comunes a todas las pantallas.
app-name = Store Helper
skip-to-content = Ir al contenido
nav-label = Herramientas
language-label = Idioma
privacy-promise = Todo se calcula en esta página. Lo que usted pega no se envía ni se guarda en ningún sitio.
not-affiliated = Herramienta independiente, no creada por ShipStation, Intuit ni TradeGecko.
loading = Un momento: se está cargando esta herramienta.
route-unknown = Aquí no hay ninguna página «{ $name }». Esta es la más cercana.

start-title = ¿Qué ocurre entre su tienda y ShipStation?
start-lead = Tres herramientas para tiendas conectadas a ShipStation: QuickBooks Commerce (anteriormente TradeGecko) y cualquier tienda personalizada («Custom Store»).
start-input = Pegue lo que tiene
start-input-hint = Un mensaje de error, una URL de tienda o pedidos en JSON o XML. Se encuentra la herramienta adecuada.
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
go-to-finding = Ir al resultado { $count }
characters-left-out = { $count ->
    [one] … { $count } carácter omitido …
   *[other] … { $count } caracteres omitidos …
}
what-it-means = Qué significa
what-to-do = Qué hacer ahora
how-to-avoid = Cómo evitarlo
likely-causes = Causas probables
examples-title = Cómo se ve
more-about-it = Causas, prevención, fuentes
fix-this = Corregir
fix-all = Corregir los { $count }
sources-title = Fuentes
source-read = consultada el { $value }
findings-title = Resultados
findings-count = { $count ->
    [0] Ningún resultado
    [one] { $count } resultado
   *[other] { $count } resultados
}
crash-title = Store Helper se ha detenido
crash-text = Un error de este programa lo ha interrumpido. Su texto sigue en el campo de abajo. Cópielo y vuelva a empezar.
crash-copy = Copiar mi texto
crash-reload = Volver a empezar

codes-title = Todos los mensajes explicados
codes-lead = Todos los códigos que comunican las tres herramientas, con su significado, la solución y la fuente.
codes-search = Buscar por palabra o código
codes-count = { $count ->
    [one] { $count } código
   *[other] { $count } códigos
}
codes-back = Todos los códigos

about-title = Acerca de Store Helper
about-lead = Store Helper explica URL de tienda, mensajes de error y archivos de pedidos a quienes conectan una tienda a ShipStation.
about-privacy-title = Sus datos se quedan aquí
about-privacy = La página funciona sin servidor. Una vez cargada no envía nada y no guarda nada de lo que usted pega: al cerrar la página, desaparece.
about-privacy-proof = El navegador lo impone mediante una «Content Security Policy», y la lista de funciones del navegador que usa el programa, comprobada en cada versión, no contiene ninguna que pueda enviar datos.
about-certainty-title = ¿Es seguro?
about-certainty = Cada regla indica cómo se conoce: documentada (leída en la fuente enlazada), observada (se ha visto ocurrir) o deducida (conclusión probable, pero no segura).
about-limits-title = Lo que no puede saber
about-limits = Solo ve lo que usted pega. No conoce los ajustes de su cuenta, sus permisos ni lo que ya hay en ShipStation.
about-version-title = Versión
about-version = Versión { $version }. Código abierto, MIT o Apache 2.0.

# URL de la tienda
url-title = URL de la tienda
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
orders-lead = Vea cada pedido como lo recibiría ShipStation: qué llega, qué se pierde y por qué.
orders-input = Pedidos
orders-input-hint = JSON de QuickBooks Commerce o XML de «Custom Store». Se detecta automáticamente.
orders-check = Ver los pedidos
orders-file = O elija un archivo
orders-file-hint = También puede arrastrarlo aquí. Se lee en esta página y no sale de ella.
orders-file-unreadable = El navegador no ha podido leer el archivo «{ $name }». Compruebe que todavía existe y que no está abierto en otro programa.
orders-sample-json = Ejemplo: QuickBooks Commerce
orders-sample-xml = Ejemplo: XML de «Custom Store»
orders-cancel = Cancelar
orders-cancelled = Cancelado. Se muestran los pedidos leídos hasta ahora.
orders-progress = { $count ->
    [one] { $count } pedido leído, { $percent } % del texto
   *[other] { $count } pedidos leídos, { $percent } % del texto
}
orders-list = Pedidos del archivo
orders-number = Pedido
orders-outcome = Resultado
orders-findings = Observaciones
orders-no-number = sin número
orders-detail = Pedido { $order }
orders-source = En su archivo
orders-arrives-as = En ShipStation
orders-field = Campo de ShipStation
orders-value = Valor
orders-rule = Regla
orders-show-place = Mostrar de dónde viene
orders-fates-title = Qué ocurre con cada valor
orders-fate-path = En su archivo
orders-fate-value = Valor
orders-fate-what = Qué ocurre con él
orders-fates-sum = { $total ->
    [one] { $total } valor
   *[other] { $total } valores
}
fate-mapped = Llega sin cambios a { $field }
fate-changed = Llega a { $field }, modificado: { $value }
fate-used = Se utiliza: { $value }
fate-ignored = Se omite: { $value }
fate-blocked = Retenido, porque el pedido no llega
fate-unknown = Desconocido para este programa
fates-mapped = Llegan sin cambios
fates-changed = Llegan modificados por una regla
fates-used = Deciden algo
fates-ignored = Se omiten, con un motivo
fates-blocked = Retenidos con su pedido
fates-unknown = Desconocidos para este programa
fates-together = Total
orders-empty = Pegue arriba un pedido, arrastre un archivo o pruebe un ejemplo.
orders-more = Mostrar { $count } más
