# The order preview on screen.
orders-lead = Vea cada pedido como lo recibiría ShipStation: qué llega, qué se pierde y por qué.
orders-input = Pedidos
orders-input-hint = JSON de QuickBooks Commerce, XML de «Custom Store» o CSV. Se detecta automáticamente.
orders-check = Ver los pedidos
orders-file = O elija archivos
orders-file-hint = Uno o varios, en JSON, XML o CSV. También puede arrastrarlos a cualquier lugar de esta página: se leen en ella y no salen de ella.
orders-file-unreadable = El navegador no ha podido leer el archivo «{ $name }». Compruebe que todavía existe y que no está abierto en otro programa.
orders-sample-json = Ejemplo: QuickBooks Commerce
orders-sample-xml = Ejemplo: XML de «Custom Store»
orders-cancel = Cancelar
orders-cancelled = Cancelado. Se muestran los pedidos leídos hasta ahora.
orders-refused-whole = ShipStation no puede leer este texto tal como está y no importa de él ningún pedido hasta que se corrija. Las cifras de abajo consideran cada pedido por separado.
orders-progress = { $count ->
    [one] { $count } pedido leído, { $percent } % del texto
   *[other] { $count } pedidos leídos, { $percent } % del texto
}
orders-list = Pedidos del archivo
orders-number = Pedido
orders-outcome = Resultado
orders-findings = Hallazgos
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
orders-fates-together = Total
orders-empty = Pegue arriba un pedido, arrastre un archivo o pruebe un ejemplo.
orders-more = Mostrar { $count } más
