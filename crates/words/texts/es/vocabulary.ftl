# El vocabulario común de las tres herramientas.
severity-error = Error
severity-warning = Advertencia
severity-notice = Aviso
certainty-documented = Documentado
certainty-observed = Observado
certainty-inferred = Deducido, probable
profile-quickbooks-commerce = QuickBooks Commerce
profile-custom-store = Tienda personalizada («Custom Store»)

# Names of the values that texts carry, shown where a code is explained without a case.
argument-character = carácter
argument-comparison = comparación
argument-count = número
argument-expected = valor esperado
argument-field = campo
argument-found = valor encontrado
argument-host = host
argument-feed = identificador del feed
argument-line = línea
argument-kind = tipo
argument-limit = límite
argument-location = ubicación de stock
argument-name = nombre
argument-order = número de pedido
argument-parameter = parámetro
argument-percent = porcentaje
argument-size = tamaño
argument-state = estado
argument-total = total
argument-unit = unidad
argument-url = URL
argument-value = valor
argument-version = versión

nothing-pasted =
    .title = Todavía no hay nada que examinar
    .why = El campo está vacío o solo contiene espacios.
    .fix = Pegue un texto o abra el ejemplo para ver cómo funciona.

service-discontinued =
    .title = QuickBooks Commerce cerró el 31 de agosto de 2023
    .why = El servicio que atendía esta conexión ya no existe, por lo que ShipStation no puede importar pedidos desde él ni comunicarle envíos.
    .fix = Conecte el sistema que utiliza ahora como «Custom Store», o importe sus pedidos mediante un archivo CSV en una tienda manual de ShipStation.
