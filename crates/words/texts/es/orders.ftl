# La vista previa de pedidos: lo que se constata en un pedido.

outcome-arrives = Llega
outcome-arrives-with-warnings = Llega con advertencias
outcome-does-not-arrive = No llega
outcome-not-in-feed = No está en el feed

order-status-unpaid = «Awaiting Payment» (pendiente de pago)
order-status-paid = «Awaiting Shipment» (pendiente de envío)
order-status-shipped = «Shipped» (enviado)
order-status-cancelled = «Cancelled» (cancelado)
order-status-on-hold = «On Hold» (en espera)

format-json = JSON de QuickBooks Commerce
format-xml = XML de «Custom Store»
format-csv = Tabla CSV

rule-copied = Copiado tal cual
rule-names-joined = Nombre y apellido unidos
rule-product-names-joined = Nombres de producto y variante unidos
rule-number-trimmed = Número sin ceros finales
rule-discount-applied = Precio menos el descuento
rule-date-rewritten = Fecha reescrita como MM/dd/yyyy HH:mm, en UTC
rule-assumed-zero = Se supone 0, porque no se envía nada
rule-taken-as-grams = Todo peso cuenta en gramos
rule-country-coded = Nombre del país sustituido por sus dos letras
rule-amount-rewritten = Importe escrito como número simple
rule-recognised = Reconocido y escrito como ShipStation lo espera
rule-options-split = Opciones de una celda separadas
rule-guard-removed = Protección de hoja de cálculo retirada
rule-discount-line = Una línea de descuento pasa a ser un ajuste
rule-named-by-key = Nombrado según su clave, porque el archivo no da nombre

used-joins = Une dos registros
used-state = Decide el estado en ShipStation
used-location = Decide si el pedido pertenece a la ubicación de stock de la URL
used-packing = Indica si queda algo por comunicar
used-line-kind = Decide qué tipo de línea es
used-pages = Indica cuántas páginas tiene el feed

reason-empty = Vacío
reason-purchase-order-number = Los números de orden de compra no se importan
reason-tax = Los impuestos no se envían
reason-shipping-charge = Los gastos de envío no se envían
reason-weight-unit = Los pesos cuentan siempre en gramos
reason-no-field = ShipStation no tiene campo para ello
reason-other-value-taken = Se toma otro valor en su lugar
reason-bookkeeping = Solo sirve a la gestión interna de la tienda
reason-record-unused = Ningún pedido del archivo usa este registro
reason-about-the-answer = Describe el archivo, no un pedido
reason-repeated = Aparece dos veces; solo se toma uno
reason-inferred-rule-off = Las reglas deducidas están desactivadas
reason-namespace = Pertenece a la forma del documento
reason-left-out = Usted dejó fuera esta columna
reason-no-effect = Cero, así que no cambia nada

missing-shipping-address =
    .title = Falta la dirección de envío
    .why = ShipStation solo importa un pedido si tiene dirección de envío. Este no llega.
    .fix = Añada la dirección de envío al pedido e importe de nuevo.

order-not-in-feed =
    .title = No está en el feed: el pedido está en «{ $state }»
    .short = Pedido fuera del feed
    .why = El feed de QuickBooks Commerce solo contiene pedidos finalizados, completados, cancelados y eliminados (finalized, fulfilled, void, deleted). Es normal que este falte en ShipStation.
    .fix = Si debe enviarse, cambie su estado a «finalized» en el archivo.

other-location =
    .title = Pedido de otra ubicación de stock
    .why = El pedido pertenece a la ubicación de stock { $location }. La URL de la tienda solo pide { $expected }.
    .fix = Cambie o quite la ubicación en la URL, o conecte otra tienda para esta ubicación.

decimal-quantity =
    .title = La cantidad { $value } no es un número entero
    .short = Cantidad que no es un número entero
    .why = ShipStation no admite fracciones en las líneas de pedido.
    .fix = Indique un número entero, por ejemplo en una unidad menor, y anote la cantidad real en el nombre del producto.

weight-unit-ignored =
    .title = { $value } { $unit } llega como { $value } g
    .short = Peso contado en gramos
    .why = El feed toma todo peso como gramos, sea cual sea su unidad.
    .fix = Introduzca el peso del producto en gramos.

tax-not-sent =
    .title = Los impuestos no se envían
    .why = QuickBooks Commerce no transmite los impuestos a ShipStation.
    .fix = No hay que hacer nada para enviar. Consulte los impuestos en su contabilidad.

shipping-charge-not-sent =
    .title = Los gastos de envío no se envían
    .why = QuickBooks Commerce guarda lo que el cliente paga por el envío; ShipStation solo conoce el coste de la etiqueta.
    .fix = No hay que hacer nada para enviar.

purchase-order-number-not-sent =
    .title = El número de orden de compra «{ $value }» no se envía
    .short = El número de orden de compra no se envía
    .why = ShipStation no importa números de orden de compra de QuickBooks Commerce.
    .fix = Si su cliente lo necesita en el albarán, anótelo en las notas del pedido.

already-packed =
    .title = Todo está ya empaquetado
    .why = Cuando todos los productos están empaquetados, ShipStation no puede devolver datos del envío a QuickBooks Commerce.
    .fix = Marque «Do not notify marketplace» antes de crear una etiqueta e introduzca el número de seguimiento a mano.

tracking-already-present =
    .title = Ya hay información de seguimiento
    .why = Cuando los productos tienen información de seguimiento, ShipStation no puede devolver datos del envío a QuickBooks Commerce.
    .fix = Compruebe si el pedido ya salió. Si no, marque «Do not notify marketplace» antes de crear una etiqueta.

duplicate-order-number =
    .title = El número de pedido { $order } se usa dos veces
    .short = Número de pedido usado dos veces
    .why = ShipStation reconoce un pedido por su número. El segundo puede sustituir al primero.
    .fix = Dé a cada pedido un número propio.

status-unmapped =
    .title = Ninguna lista de estados contiene «{ $state }»
    .short = Estado que no está en ninguna lista
    .why = ShipStation busca el estado de un pedido en las listas de estados de la conexión. Este no está en ninguna.
    .fix = Añada { $state } a la lista correcta en «Your Order Statuses».

status-case-differs =
    .title = «{ $state }» figura como «{ $expected }»
    .short = Estado con otras mayúsculas en la lista
    .why = En las listas de estados, ShipStation distingue mayúsculas y minúsculas.
    .fix = Escriba { $state } en la lista exactamente como lo envía la tienda.

line-without-sku =
    .title = Línea de pedido sin SKU
    .why = ShipStation puede fusionar líneas de pedido que no se distinguen por su SKU.
    .fix = Dé al producto un SKU propio.

total-mismatch =
    .title = El total { $found } no es la suma de sus partes
    .short = El total no es la suma de sus partes
    .why = Líneas de pedido, ajustes, impuestos y envío suman { $expected }.
    .fix = Compare precios, descuentos y cantidades. ShipStation muestra el total tal cual.

suburb-not-sent =
    .title = El barrio «{ $value }» no se envía
    .short = El barrio no se envía
    .why = Una dirección de ShipStation no tiene campo para el barrio (suburb).
    .fix = Si el transportista lo necesita, anótelo en la segunda línea de la dirección.
