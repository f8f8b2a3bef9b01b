# La vista previa de pedidos: archivos, correcciones y lo que se puede llevar.

files-beside = Añadir a lo que está abierto
files-title = Lo que está abierto
files-no-orders = No contiene pedidos
files-beginning = Comienzo
files-remove = Quitar { $name }
files-undo = Deshacer
files-redo = Rehacer
files-opening = Abriendo { $name }: { $percent } %
files-too-large = «{ $name }» no se abre: para { $size } el navegador no da suficiente memoria a esta página. Hasta { $limit } funciona. Exporte menos pedidos cada vez o divida el archivo.
files-empty = «{ $name }» está vacío.

size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilobytes = { $count } kB
size-megabytes = { $count } MB

repair-title = Lo que se puede corregir
repair-hint = Solo cambian los lugares en cuestión; todos los demás bytes quedan como están.
repair-every = Corregir todo: { $count }
ask-title = Escriba lo que solo usted sabe
ask-hint = Se pone en el archivo, en el lugar que le corresponde. El país con dos letras, por ejemplo ES.
ask-put = Poner en el pedido
ask-no-place = Esta tabla no tiene ninguna columna para la dirección. Asigne una más arriba o añádala a la tabla.
ask-name = Destinatario
ask-company = Empresa
ask-address-1 = Calle y número
ask-address-2 = Segunda línea de la dirección
ask-city = Población
ask-state = Estado o provincia
ask-postal-code = Código postal
ask-country = País
ask-phone = Teléfono

take-title = Para llevar
take-table = CSV para ShipStation
take-table-hint = Para importar en una tienda manual: { $count ->
    [one] { $count } pedido que llega
   *[other] { $count } pedidos que llegan
}, una fila por línea. Los números de pedido y los códigos quedan como están; las fórmulas se desactivan.
take-table-next = En ShipStation, impórtelo en una tienda manual y asigne las columnas por su nombre. No lo guarde antes desde una hoja de cálculo: acortaría los números largos.
take-pages = XML de «Custom Store»
take-pages-hint = { $count ->
    [one] { $count } pedido que llega
   *[other] { $count } pedidos que llegan
}, en páginas como las pide ShipStation.
take-page-size = Pedidos por página
take-files = Sus archivos
take-files-hint = Como están ahora, en su propio formato, con todas las correcciones.
take-findings = Hallazgos en CSV
take-findings-hint = Archivo, línea, columna, pedido, código, mensaje y valor de cada uno, para una hoja de cálculo.
take-report = Informe en JSON
take-report-hint = Todo, para programas: en la forma de la línea de comandos.
take-working = { $count } de { $total } pedidos
take-done = { $count ->
    [one] Listo: { $count } pedido
   *[other] Listo: { $count } pedidos
}
take-all = Los { $count } archivos en un solo ZIP
take-beginning = El archivo continúa.
take-filled = { $count ->
    [one] En { $count } pedido faltaba un valor obligatorio. Se tomó de otro valor del pedido.
   *[other] En { $count } pedidos faltaba un valor obligatorio. Se tomó de otro valor del pedido.
}
take-negated = { $count ->
    [one] En { $count } pedido el precio de un descuento pasó a ser negativo, como exige el XML de «Custom Store».
   *[other] En { $count } pedidos el precio de un descuento pasó a ser negativo, como exige el XML de «Custom Store».
}
take-dropped = { $count ->
    [one] De { $count } pedido se omiten valores opcionales, porque el XML de «Custom Store» no los acepta tal como están: { $field }
   *[other] De { $count } pedidos se omiten valores opcionales, porque el XML de «Custom Store» no los acepta tal como están: { $field }
}
take-left-out = { $count ->
    [one] { $count } pedido queda fuera, porque le faltan valores que el XML de «Custom Store» exige o porque no tienen la forma exigida: { $name }
   *[other] { $count } pedidos quedan fuera, porque les faltan valores que el XML de «Custom Store» exige o porque no tienen la forma exigida: { $name }
}
take-as-utf8 = UTF-8, como lo espera ShipStation
take-as-it-was = { $name }, como estaba

columns-title = Columnas de la tabla
columns-summary = Columnas: { $count } asignadas, { $total } sin asignar
columns-hint = Cada columna va a un campo de ShipStation. Cambie lo que no sea correcto; se conserva para la próxima tabla con los mismos encabezados.
columns-heading = Columna
columns-values = Valores
columns-field = Campo de ShipStation
columns-why = Motivo
columns-choice = Campo para { $name }
columns-leave-out = Dejar fuera
columns-by-heading = Por su encabezado
columns-by-values = Por sus valores, probable
columns-by-person = Su elección
columns-by-nothing = Sin asignar: no llega
columns-reset = Volver a las sugerencias
location-hint = Solo llegan los pedidos de estas ubicaciones, como con una ubicación en la URL de tienda. Vacío: todas; varias se separan con comas.
location-of-url = Tomada de su URL de tienda. Solo llegan los pedidos de esta ubicación.
