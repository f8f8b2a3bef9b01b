# Las guías de conexión y lo que envía ShipStation.

guide-step-quickbooks-subscription = Una suscripción activa a QuickBooks Online, de Intuit.
guide-step-quickbooks-values = El nombre de usuario, la contraseña y la URL de la página personalizada, que Intuit facilitaba para ShipStation.
guide-step-shipping-address = Cada pedido tiene una dirección de envío. ShipStation no importa un pedido sin ella.
guide-step-sign-in = Inicie sesión en QuickBooks Online.
guide-step-open-integration-page = Abra https://shipstation.tradegecko.com.
guide-step-authorize = Haga clic en «Authorize» para que ShipStation pueda comunicarse con QuickBooks Commerce.
guide-step-copy-values = Copie el nombre de usuario, la contraseña y la URL de la página de integración.
guide-step-choose-tradegecko = En ShipStation, elija el mosaico «TradeGecko».
guide-step-enter-values = Introduzca el nombre de usuario, la contraseña y la URL.
guide-step-limit-to-location = Para recibir solo los pedidos de una ubicación de stock, añada su identificador a la URL.
guide-step-map-statuses = Indique cuáles de sus estados significan sin pagar, pagado, enviado, cancelado y en espera: varios con comas, con las mismas mayúsculas que en su tienda.
guide-step-save-store = Se abren los ajustes de la tienda. Adapte la marca y las notificaciones si lo desea y haga clic en «Save».
guide-step-keep-orders-whole = No combine ni divida estos pedidos en ShipStation: no puede comunicarlos. Actualícelos a mano en QuickBooks Commerce.
guide-step-already-packed = ShipStation no puede comunicar un envío cuando todos los productos están empaquetados o tienen información de seguimiento.
guide-step-endpoint = Una página de su tienda que responde a las solicitudes de ShipStation con pedidos en XML y recibe sus notificaciones de envío.
guide-step-own-credentials = Un nombre de usuario y una contraseña que esa página comprueba (HTTP Basic).
guide-step-reachable = La página es accesible desde Internet, con https.
guide-step-order-fields = Cada pedido indica su destinatario: nombre, dirección, ciudad, estado o provincia y país; el código postal puede estar vacío.
guide-step-open-store-setup = En ShipStation, abra «Account Settings», «Selling Channels», «Store Setup».
guide-step-choose-custom-store = Haga clic en «Connect a Store or Marketplace» y elija «Custom Store».
guide-step-enter-own-values = Introduzca «Username», «Password» y «URL to Custom XML Page».
guide-step-test-connection = Haga clic en «Test Connection».
guide-step-store-per-location = Para varias ubicaciones de stock, conecte una tienda para cada una, con su propia URL.
guide-step-import-rhythm = ShipStation pide los pedidos sin un intervalo fijo.
guide-step-way-custom-store = Conecte el sistema que utiliza ahora como «Custom Store».
guide-step-way-csv-import = Importe sus pedidos mediante un archivo CSV en una tienda manual. Los encabezados se asignan al importar.

guide-origin-integration-page = De la página de integración, mientras QuickBooks Commerce estuvo abierto.
guide-origin-own-choice = Lo elige usted; su servidor lo comprueba.
guide-origin-own-server = La dirección de la página de su tienda.

connection-label-user-name = Username
connection-label-password = Password
connection-label-url = URL to Custom XML Page

shell-posix = Linux, macOS (sh, bash, zsh)
shell-power-shell = Windows (PowerShell)

request-export-rule = Responda con todos los pedidos modificados en ese intervalo, sea cual sea su estado. El número de páginas va en <Orders pages="…">; ShipStation las pide todas.
request-shipnotify-rule = Cualquier respuesta de 200 a 299 vale como recibida. Hasta entonces, ShipStation probablemente repite la notificación cada hora: reconozca las repeticiones por el número de seguimiento y el transportista.
request-time-zone = La guía dice que estas horas son UTC. Un complemento muy usado comprobó que ShipStation se refería a la hora del Pacífico. Use un intervalo amplio.
request-try = Ponga su usuario y su contraseña, ejecute el comando en un terminal y suelte orders.xml en la vista previa de pedidos.

request-parameter-action = Qué se pide: export para pedidos, shipnotify para un envío.
request-parameter-start-date = Inicio del intervalo pedido: mes/día/año, 24 horas.
request-parameter-end-date = Su final.
request-parameter-page = Página de la respuesta, desde 1.
request-parameter-order-number = El pedido enviado.
request-parameter-carrier = El transportista; la guía de 2012 nombra USPS, UPS y FedEx.
request-parameter-service = El servicio del transportista.
request-parameter-tracking-number = El número de seguimiento.

notice-field-order-id = El identificador del pedido, tal como lo dio su XML.
notice-field-order-number = El número de pedido, tal como lo dio su XML.
notice-field-customer-code = El código del cliente, tal como lo dio su XML.
notice-field-customer-notes = Notas del cliente.
notice-field-internal-notes = Notas para usted.
notice-field-notes-to-customer = Notas para el cliente.
notice-field-notify-customer = false si ShipStation ya envió un correo al cliente.
notice-field-label-create-date = Cuándo se creó la etiqueta, en UTC.
notice-field-ship-date = El día del envío.
notice-field-carrier = El transportista.
notice-field-service = El servicio del transportista.
notice-field-tracking-number = El número de seguimiento.
notice-field-shipping-cost = Lo que le costó la etiqueta.
notice-field-custom-field = Un campo propio. Solo en el ejemplo de la guía.
notice-field-recipient = El destinatario del envío.
notice-field-line-item-id = El identificador de la línea de pedido, tal como lo dio su XML.
notice-field-sku = El SKU del artículo.
notice-field-item-name = El nombre del artículo.
notice-field-quantity = Cuántas unidades van en este envío.
notice-field-upc = El código de barras del artículo. Solo en el ejemplo de la guía.
