# Qué significan los estados de la tienda: un formulario común a dos pantallas.
status-form-title = Qué significan sus estados
status-form-hint = Introduzca para cada situación las palabras de su tienda: varias con comas, con las mismas mayúsculas que en su tienda.
status-form-origin-quickbooks-commerce = Los valores probables se deducen de los estados que tenía el feed de QuickBooks Commerce. Compárelos con sus pedidos.
status-form-origin-custom-store = Solo usted conoce las palabras de su tienda; por eso no hay nada rellenado.
status-label-unpaid = «Unpaid Status» (sin pagar)
status-label-paid = «Paid Status» (pagado)
status-label-shipped = «Shipped Status» (enviado)
status-label-cancelled = «Cancelled Status» (cancelado)
status-label-on-hold = «On-Hold Status» (en espera)
status-becomes = Pasa a ser { $state } en ShipStation.
status-repeated = «{ $state }» aparece en más de un sitio. ShipStation solo puede dar un significado a un estado: déjelo en una sola lista.
status-form-reset-quickbooks-commerce = Restablecer los valores probables
status-form-reset-custom-store = Vaciar todas las listas
copy = Copiar
copy-named = Copiar: { $name }
