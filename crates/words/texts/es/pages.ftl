# Las páginas que no necesitan script: guía, campos y códigos.

page-nav = Explicaciones
page-no-script = Las herramientas de esta página necesitan JavaScript, que aquí no se ejecuta. Lo que explican se puede leer también sin él.
page-open-tool = Abrir «{ $name }»
page-open-live = Mostrarlo en la herramienta

page-guide-title = Guía de conexión
page-guide-lead = Lo que hace falta para conectar una tienda a ShipStation, paso a paso.
page-guide-ways-out = Lo que funciona ahora
page-guide-requirements = Lo que debe haber antes
page-guide-values = Lo que pide ShipStation
page-guide-steps = Paso a paso
page-guide-notes = Conviene saber

page-fields-title = Todos los campos
page-fields-lead = Cada campo que ShipStation lee o envía, cómo lo llaman los mensajes de error y qué pasa con los atributos de QuickBooks Commerce.
page-fields-orders = Pedidos: lo que responde una tienda personalizada («Custom Store»)
page-fields-notice = Notificación de envío: lo que envía ShipStation
page-fields-names = Nombres de los campos en los mensajes de error
page-fields-quickbooks = Atributos de QuickBooks Commerce
page-field = Campo
page-need = ¿Obligatorio?
page-holds = Lo que puede contener
page-meaning = Significado
page-length = Longitud
page-certainty = Certeza
page-spellings = Se escribe
page-fate = Qué pasa con él
page-holds-records = Contiene registros del tipo «{ $name }»

need-optional = Opcional
need-required = Obligatorio
need-required-may-be-empty = Obligatorio, puede estar vacío
need-required-by-table-only = Obligatorio según la tabla de campos; el esquema publicado permite omitirlo

holds-elements = Otros elementos
holds-text = Texto de { $count } a { $limit } caracteres.
holds-more = Otra edición de la tabla o el esquema publicado admite hasta { $limit }.
holds-any-length = La tabla de campos no fija ningún límite; el esquema publicado sí.
holds-date = Fecha y hora como MM/dd/yyyy HH:mm, de 12 o 24 horas, en UTC si no se indica la zona horaria.
holds-amount = Número decimal con un máximo de 7 cifras antes del punto y 2 después.
holds-quantity = Número entero de 1 a 99999.
holds-bool = true o false.
holds-weight-unit = Pounds, Ounces o Grams.
holds-country = Código de país de dos letras (ISO 3166-1).
holds-state = Dos letras en Estados Unidos y Canadá; en los demás países, de 2 a 100 caracteres.
holds-currency = Código de moneda de tres letras (ISO 4217).
field-schema-only = Solo lo nombra el esquema publicado, no la tabla de campos.
page-cannot-unpack = Este navegador no puede abrir el archivo: es demasiado antiguo o el archivo está dañado. Hace falta { $value } o posterior.
page-too-old = Este navegador es demasiado antiguo o tiene WebAssembly desactivado. Store Helper necesita { $value } o posterior.
page-not-loaded = No se ha podido cargar Store Helper. Compruebe la conexión y vuelva a cargar la página.
page-slow = Store Helper todavía se está cargando.
page-in-one-file = Lo mismo en un solo archivo
