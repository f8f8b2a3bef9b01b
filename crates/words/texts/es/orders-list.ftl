# La vista previa de pedidos: cuáles llegan, por qué los demás no, y uno de ellos del campo a la fuente.
orders-reasons = Motivos
orders-reason-frees = Corregir esto libera { $count } de los { $total } pedidos que no llegan
orders-reason-holds-back = { $count ->
    [one] Retiene { $count } pedido, junto con otros motivos
   *[other] Retiene { $count } pedidos, junto con otros motivos
}
orders-reason-found = { $count ->
    [one] En { $count } pedido
   *[other] En { $count } pedidos
}
orders-reason-show = { $count ->
    [one] Mostrar { $count } pedido
   *[other] Mostrar { $count } pedidos
}
orders-reason-explained = Explicación
orders-settings = Cómo se lee
orders-documented-only = Solo lo documentado
orders-documented-only-hint = QuickBooks Commerce nunca publicó toda su correspondencia. Las reglas que solo se deducen se pueden dejar fuera, para ver lo que es seguro.

orders-search = Buscar por número de pedido
orders-all = Todo
orders-shown = { $count ->
    [one] Se muestra { $count } de { $total } pedidos
   *[other] Se muestran { $count } de { $total } pedidos
}
orders-show-all = Mostrar todos los pedidos
orders-none-fits = Ningún pedido coincide con la búsqueda y los filtros.
orders-keys = Las flechas, RePág, AvPág, Inicio y Fin recorren la tabla; Intro abre un pedido.
orders-place = N.º
orders-previous = Pedido anterior
orders-next = Pedido siguiente
orders-status = Estado en ShipStation: { $name }
orders-print = Imprimir el informe
orders-more-not-printed = { $count ->
    [one] Otro pedido no se imprime.
   *[other] Otros { $count } pedidos no se imprimen.
}
orders-being-read = Este pedido se está leyendo…
window-shown = { $count } a { $limit } de { $total }
window-previous = Anterior
window-next = Siguiente

section-order = Pedido
section-ship-to = Destinatario (Ship To)
section-bill-to = Facturación (Bill To) y cliente
section-item = Artículo
section-totals = Totales

trace-hint = Elija un campo, o un valor de su archivo, para ver de dónde viene y adónde va.
trace-keys = Pulse un valor, o vaya de valor en valor con las flechas.
trace-gap = … sigue en la línea { $line } …
trace-place = «{ $value }» (línea { $line }, columna { $count })
trace-field-unchanged = { $field } viene de la línea { $line }, columna { $count }: «{ $value }», sin cambios.
trace-field-changed = { $field } viene de la línea { $line }, columna { $count }: «{ $value }». Regla: { $name }.
trace-field-of-several = { $field } se forma con { $value }. Regla: { $name }.
trace-field-of-nothing = { $field } no está en su archivo. Regla: { $name }.
trace-value = Línea { $line }, columna { $count }, { $name }: «{ $value }». { $found }.

picture-title = Esquema de correspondencia
picture-hint = De su archivo a ShipStation. Las líneas continuas están documentadas, las discontinuas se deducen; los números son los de las fuentes de abajo.
picture-as-table = Como tabla
picture-lost = Perdido por el camino
