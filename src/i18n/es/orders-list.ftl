# La vista previa de pedidos: cuáles llegan y por qué los demás no llegan.
orders-reasons = Motivos
orders-reason-frees = { $count ->
    [0] Corregir solo esto no libera ninguno de los { $total } pedidos que no llegan
   *[other] Corregir esto libera { $count } de los { $total } pedidos que no llegan
}
orders-reason-found = { $count ->
    [one] En { $count } pedido
   *[other] En { $count } pedidos
}
orders-reason-explained = Explicación
orders-settings = Cómo se lee
orders-documented-only = Solo lo documentado
orders-documented-only-hint = QuickBooks Commerce nunca publicó toda su correspondencia. Las reglas que solo se deducen se pueden dejar fuera, para ver lo que es seguro.
