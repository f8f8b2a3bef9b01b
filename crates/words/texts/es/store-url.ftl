# Herramienta 1: la URL de la tienda.

role-scheme = Protocolo
role-separator = Separador
role-user = Nombre de usuario
role-password = Contraseña
role-host = Servidor
role-port = Puerto
role-path = Ruta
role-feed-id = Identificador del feed
role-suffix = Extensión
role-parameter = Parámetro
role-value = Valor
role-fragment = Fragmento
role-stray = Caracteres sobrantes
role-unknown = No entendido

meaning-encrypted = ShipStation llama por una conexión cifrada.
meaning-unencrypted = ShipStation llama sin cifrado: el usuario y la contraseña pueden leerse por el camino.
meaning-other-scheme = ShipStation solo llama a direcciones que empiezan por https:// o http://.
meaning-mark = Separa las partes contiguas.
meaning-credential = Un usuario, una contraseña o una clave. Aquí se oculta; no debe estar en la URL.
meaning-quickbooks-host = El servidor de QuickBooks Commerce para ShipStation. No responde desde el 31 de agosto de 2023.
meaning-host = ShipStation llama al servidor { $host } y le envía el usuario y la contraseña de la conexión.
meaning-port = La puerta del servidor. Sin ella, https usa 443.
meaning-feed-path = La lista de envíos que QuickBooks Commerce mantenía para ShipStation.
meaning-path = El lugar del servidor donde están los pedidos.
meaning-feed-id = El número de su feed ({ $feed }). QuickBooks Commerce lo mostraba en su página de integración.
meaning-suffix = El formato de la respuesta. ShipStation lee .xml.
meaning-location-parameter = Limita el feed a una ubicación de stock. %5B%5D es la forma de escribir [] en una URL.
meaning-location-misspelt = Debería ser stock_location_id[], pero está escrito de otro modo.
meaning-location = El identificador de la ubicación de stock: solo se envían los pedidos de { $location }.
meaning-location-open = Aquí va el identificador de la ubicación de stock: un número.
meaning-reserved = ShipStation añade { $parameter } por sí mismo a cada solicitud.
meaning-parameter = { $parameter } no es de ShipStation: se transmite al servidor tal cual.
meaning-value = El valor de { $parameter }.
meaning-fragment = Lo que sigue a # nunca se envía al servidor.
meaning-stray = No pertenece a la URL. ShipStation toma cada carácter del campo como parte de ella.
meaning-unknown = No entendido; no forma parte de la URL examinada.

sentence-nothing = Pegue la URL que tenga o abra el ejemplo.
sentence-no-url = En este texto no hay ninguna URL, así que ShipStation no tiene a quién llamar.
sentence-not-complete = ShipStation necesita la URL completa, desde https:// hasta el final; aquí falta una parte o no es correcta.
sentence-integration-page = Esta es la página que mostraba los datos de conexión: ShipStation no encontraría pedidos ahí.
sentence-no-feed = La URL lleva a QuickBooks Commerce, pero no a un feed, así que ShipStation no encontraría pedidos ahí.
sentence-elsewhere = ShipStation pediría los pedidos a { $host } y le enviaría su usuario y su contraseña, aunque no parece el servidor de su tienda.
sentence-every-location = ShipStation importaría del feed { $feed } los pedidos finalizados, completados, cancelados y eliminados de todas las ubicaciones de stock, si tienen dirección de envío; desde el 31 de agosto de 2023 nada responde ahí.
sentence-one-location = ShipStation importaría del feed { $feed } solo los pedidos de la ubicación de stock { $location } que estén finalizados, completados, cancelados o eliminados y tengan dirección de envío; desde el 31 de agosto de 2023 nada responde ahí.
sentence-several-locations = ShipStation importaría probablemente del feed { $feed } los pedidos de { $count } ubicaciones de stock ({ $location }), aunque solo una está documentada; desde el 31 de agosto de 2023 nada responde ahí.
sentence-location-unread = ShipStation importaría probablemente del feed { $feed } los pedidos de todas las ubicaciones de stock, porque { $location } no está escrito de modo que el feed lo entienda; desde el 31 de agosto de 2023 nada responde ahí.
sentence-location-open = ShipStation probablemente no importaría nada del feed { $feed }, porque la ubicación de stock no se indica por su número; desde el 31 de agosto de 2023 nada responde ahí.
sentence-custom-store = En cada importación, ShipStation pide a { $host } todos los pedidos modificados desde la anterior, sea cual sea su estado, y comunica cada envío a la misma URL.
sentence-custom-store-with-parameters = En cada importación, ShipStation pide a { $host } todos los pedidos modificados desde la anterior, sea cual sea su estado, añade sus parámetros a los de usted con &, y comunica cada envío a la misma URL.
sentence-custom-store-with-reserved = En cada importación, ShipStation pide a { $host } los pedidos modificados y añade parámetros que la URL ya contiene: la tienda decide cuáles lee.
sentence-unreachable = ShipStation llama desde Internet y no puede llegar a { $host }.

not-a-url =
    .title = { $kind ->
        [encoded] La URL está codificada
        [host] El nombre del servidor no es tal
        [no-url] No hay ninguna URL
        [request] La ruta y el servidor de una solicitud están separados
        [no-scheme] Falta https://
        [no-host] Solo una parte de una URL
        [port] No es un número de puerto
       *[scheme] La URL no empieza por https://
    }
    .why = { $kind ->
        [encoded] Sus signos están escritos como %3A y %2F, así que se lee como una palabra.
        [host] «{ $found }» no puede ser el nombre de un servidor.
        [no-url] Nada en este texto parece una dirección a la que ShipStation pueda llamar.
        [request] Es una solicitud tal como la muestra un registro: la ruta está en la primera línea y el servidor detrás de «Host:».
        [no-scheme] Sin https:// es probable que ShipStation no acepte la dirección.
        [no-host] Falta el nombre del servidor: ShipStation no puede saber a dónde llamar.
        [port] Un puerto es un número de 1 a 65535; aquí es { $found }.
       *[scheme] ShipStation llama por https. Aquí la dirección empieza por { $found }.
    }
    .fix = { $kind ->
        [encoded] Escriba : y / en su lugar.
        [port] Corrija el número tras los dos puntos o quite ambos.
        [scheme] Haga que la dirección empiece por https://.
        [request] Una ambos, con https:// delante.
        [no-scheme] Ponga https:// delante.
       *[other] Copie la URL completa de la página de integración de su tienda.
    }

insecure-http =
    .title = La conexión no está cifrada
    .why = Con http, el usuario, la contraseña y los datos de los clientes pueden leerse por el camino. ShipStation recomienda https.
    .fix = Use https en cuanto su servidor responda ahí.

credentials-in-url =
    .title = Usuario, contraseña o clave en la URL
    .why = Las URL acaban en registros y mensajes. ShipStation tiene campos propios para el usuario y la contraseña y los envía aparte.
    .fix = Quítelos de la URL e introdúzcalos en ShipStation. Si su tienda solo acepta una clave en la URL, déjela y no comparta la URL con nadie.

wrong-host =
    .title = { $kind ->
        [private] Un servidor al que ShipStation no llega
        [shipstation] La dirección del propio ShipStation
       *[other] No es el servidor del feed
    }
    .why = { $kind ->
        [private] { $host } solo existe en su ordenador o en su red. ShipStation llama desde Internet.
        [shipstation] { $host } es un sitio de ShipStation, no su tienda.
        [lookalike] Parece QuickBooks Commerce, pero { $host } es otro servidor. ShipStation le enviaría su usuario y su contraseña.
       *[quickbooks] Los feeds de QuickBooks Commerce estaban en { $expected }; aquí es { $host }.
    }
    .fix = { $kind ->
        [private] Use una dirección accesible desde Internet.
        [shipstation] Introduzca la URL de su tienda.
        [lookalike] Úsela solo si el servidor es suyo.
       *[quickbooks] Sustituya el servidor por { $expected }.
    }

integration-page-not-feed =
    .title = La página de integración, no el feed
    .why = Esta dirección mostraba el usuario, la contraseña y la URL. Los pedidos estaban en la URL mostrada.
    .fix = Use la URL de esa página; termina en .xml.

wrong-path =
    .title = La ruta no lleva a un feed
    .why = { $kind ->
        [no-question-mark] Hay un & donde el primer parámetro necesita un ?.
        [backslash] Las barras se inclinan al revés: en una URL son /.
       *[quickbooks] La ruta de un feed es /fulfillments/ y un número con .xml; aquí es { $found }.
    }
    .fix = { $kind ->
        [no-question-mark] Sustituya el primer & por ?.
        [backslash] Sustituya \ por /.
       *[quickbooks] Use https://shipstation.tradegecko.com/fulfillments/ con el número de su feed y .xml.
    }

missing-feed-id =
    .title = Falta el número del feed
    .why = Tras /fulfillments/ va el número que indica de quién son los pedidos.
    .fix = Añada el número de la página de integración y luego .xml.

feed-id-not-a-number =
    .title = El identificador del feed no es un número
    .why = Hay «{ $found }» donde las URL conocidas tienen un número como 99999.
    .fix = Sustitúyalo por el número de la página de integración.

missing-xml-suffix =
    .title = Falta .xml tras el número
    .why = Solo con .xml responde el feed en el formato que lee ShipStation.
    .fix = Escriba .xml justo después del número.

trailing-slash =
    .title = Sobra una barra al final
    .why = La dirección de un archivo termina sin barra; con ella es probable que el servidor no encuentre el feed.
    .fix = Quite la barra que sigue a .xml.

second-question-mark =
    .title = Un segundo signo de interrogación
    .why = Solo el primer ? inicia los parámetros. Todo lo que sigue al segundo pasa a formar parte del valor anterior.
    .fix = Una los demás parámetros con &.

location-parameter-misspelt =
    .title = El parámetro de ubicación está mal escrito
    .why = «{ $found }» no es stock_location_id[]. Es probable que el feed lo pase por alto y envíe los pedidos de todas las ubicaciones.
    .fix = Escriba stock_location_id%5B%5D; %5B%5D equivale a [].

location-placeholder-left =
    .title = Todavía falta el número de la ubicación
    .why = «{ $found }» es la palabra de la plantilla, no el identificador de una ubicación.
    .fix = Sustitúyala por el número de la ubicación de stock o quite el parámetro para recibir todas.

location-not-a-number =
    .title = La ubicación no es un número
    .why = { $found ->
        [empty] Una ubicación de stock se indica por su identificador, un número entero; aquí no hay ninguno.
       *[other] Una ubicación de stock se indica por su identificador, un número entero; aquí es «{ $found }».
    }
    .fix = Introduzca el identificador de la ubicación, no su nombre. Para varias ubicaciones, use una URL para cada una.

location-repeated =
    .title = { $count ->
        [one] La misma ubicación más de una vez
       *[other] { $count } ubicaciones en una URL
    }
    .why = { $count ->
        [one] El feed necesita una ubicación una sola vez. Más de una no está documentada.
       *[other] Solo está documentada una ubicación por URL. Con varias, probablemente cuentan todas o solo la última.
    }
    .fix = { $count ->
        [one] Quite la repetición.
       *[other] Use una tienda de ShipStation por ubicación, cada una con su propia URL.
    }

reserved-parameter =
    .title = ShipStation añade { $parameter } por sí mismo
    .why = ShipStation pone action, start_date, end_date y page en cada solicitud. Si la URL también los contiene, la tienda los recibe dos veces.
    .fix = Quítelos de la URL.

unknown-parameter =
    .title = Parámetro desconocido: { $parameter }
    .why = Para este feed solo está documentado stock_location_id[]. Lo demás probablemente no cambia nada.
    .fix = Quítelo, salvo que se lo haya dado QuickBooks Commerce.

stray-characters =
    .title = Caracteres que no son de la URL
    .why = { $kind ->
        [words] El texto contiene más que la URL. ShipStation toma todo lo que hay en el campo como dirección.
        [blanks] Se colaron espacios o caracteres invisibles ({ $character }). ShipStation los toma como parte de la dirección.
       *[marks] Se colaron caracteres como { $character }. ShipStation los toma como parte de la dirección.
    }
    .fix = Quítelos y pegue solo la URL.
