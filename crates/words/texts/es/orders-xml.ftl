# La vista previa de pedidos: lo que se constata en el XML de «Custom Store».

not-well-formed =
    .title = El XML no se puede leer a partir de aquí
    .why = { $found ->
        [mismatched-end] «{ $value }» no cierra el elemento abierto «{ $expected }».
        [attribute] A un atributo le faltan las comillas o el valor, o aparece dos veces.
        [outside-root] Hay algo fuera del único elemento raíz.
        [character] Hay un carácter que XML no admite.
       *[markup] Esto no está escrito como XML escribe sus etiquetas.
    } ShipStation no toma nada de un archivo mal formado.
    .fix = Corrija este lugar. No vuelve a ocurrir si una biblioteca escribe el XML.

text-before-declaration =
    .title = Hay algo delante de «<?xml»
    .why = Un archivo con declaración XML tiene que empezar por ella. Una línea en blanco o un mensaje delante hace ilegible todo el archivo.
    .fix = Quite lo que hay delante. Suele ser un aviso del servidor o una línea en blanco al final de un script.

wrong-root =
    .title = El elemento raíz es «{ $found }», no «Orders»
    .short = El elemento raíz no es «Orders»
    .why = ShipStation espera un elemento «Orders» con un «Order» por pedido. Mayúsculas y minúsculas cuentan.
    .fix = Llame Orders al elemento raíz.

required-element-missing =
    .title = Falta { $field }
    .short = Falta un campo obligatorio
    .why = La tabla de campos de «Custom Store» lo exige.
    .fix = Añada { $field } con un valor.

required-element-empty =
    .title = { $field } está vacío
    .short = Campo obligatorio vacío
    .why = La tabla de campos de «Custom Store» exige aquí un valor.
    .fix = Rellene { $field }.

value-too-long =
    .title = { $field } es demasiado largo
    .short = Valor demasiado largo
    .why = Tiene { $count } caracteres y se aceptan { $limit }.
    .fix = Acórtelo a { $limit } caracteres.

value-too-short =
    .title = { $field } es demasiado corto
    .short = Valor demasiado corto
    .why = Tiene { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    } y se { $limit ->
        [one] espera al menos { $limit }
       *[other] esperan al menos { $limit }
    }.
    .fix = Escríbalo completo u omita del todo un elemento opcional.

date-not-understood =
    .title = { $field }: «{ $value }» no es una fecha que ShipStation lea
    .short = Fecha que ShipStation no lee
    .why = Las fechas tienen la forma MM/dd/yyyy HH:mm: mes, día, año de cuatro cifras y después la hora.
    .fix = Escríbala como 03/23/2012 21:09, en UTC.

date-iso-instead-of-us =
    .title = { $field } está escrito en forma ISO
    .short = Fecha en forma ISO
    .why = ShipStation espera MM/dd/yyyy HH:mm y no lee «{ $value }».
    .fix = Escriba { $expected }.

minutes-repeat-month =
    .title = Los minutos de cada fecha repiten el mes
    .why = En las { $count } fechas los minutos son iguales al mes. Ocurre cuando un formato de fecha dice «MM» (mes) donde va «mm» (minutos).
    .fix = Corrija el formato a MM/dd/yyyy HH:mm, con mm minúsculas para los minutos.

amount-malformed =
    .title = { $field }: «{ $value }» no es un importe que ShipStation lea
    .short = Importe que ShipStation no lee
    .why = Un importe tiene como máximo 7 cifras antes de un punto y 2 después, sin símbolo de moneda ni separadores.
    .fix = Escríbalo como 1234.50.

quantity-not-an-integer =
    .title = { $field }: «{ $value }» no es un número entero
    .short = Cantidad que no es un número entero
    .why = ShipStation toma números enteros de 1 a 99999.
    .fix = Escriba un número entero, por ejemplo 2.

quantity-out-of-range =
    .title = { $field }: { $value } está fuera de los límites
    .short = Cantidad fuera de los límites
    .why = ShipStation toma cantidades de 1 a 99999.
    .fix = Corrija la cantidad u omita la línea de pedido.

country-not-two-letters =
    .title = { $field }: «{ $value }» no es un código de país
    .short = No es un código de país
    .why = ShipStation espera las dos letras de ISO 3166, como US, GB o ES.
    .fix = Escriba el código de dos letras.

state-not-two-letters =
    .title = { $field }: «{ $value }» no es un código de estado
    .short = No es un código de estado
    .why = En Estados Unidos y Canadá el estado o la provincia tiene dos letras.
    .fix = Escriba las dos letras, por ejemplo TX para Texas.

currency-not-three-letters =
    .title = { $field }: «{ $value }» no es un código de moneda
    .short = No es un código de moneda
    .why = ShipStation espera las tres letras de ISO 4217, como USD o EUR.
    .fix = Escriba el código de tres letras.

weight-unit-unknown =
    .title = { $field }: «{ $value }» no es una unidad que ShipStation conozca
    .short = Unidad de peso que ShipStation no conoce
    .why = Los pesos van en Pounds, Ounces o Grams.
    .fix = Escriba una de estas tres palabras y convierta el peso si hace falta.

boolean-malformed =
    .title = { $field }: «{ $value }» no es ni true ni false
    .short = Ni true ni false
    .why = ShipStation solo toma aquí true o false.
    .fix = Escriba true o false, en minúsculas.

element-repeated =
    .title = { $field } aparece más de una vez
    .short = Elemento que aparece más de una vez
    .why = Este elemento solo puede aparecer aquí una vez.
    .fix = Conserve uno y quite los demás.

element-unknown =
    .title = ShipStation no conoce { $name }
    .short = Elemento que ShipStation no conoce
    .why = La tabla de campos de «Custom Store» no tiene este elemento, así que su contenido no llega.
    .fix = Revise la ortografía, también las mayúsculas. Si necesita el valor, póngalo en un CustomField.

adjustment-not-negative =
    .title = { $field }: un descuento de { $value } no es negativo
    .short = Descuento que no es negativo
    .why = La línea de pedido es un ajuste, y el precio de un ajuste tiene que ser negativo.
    .fix = Escriba un signo menos delante del precio o quite Adjustment.

pages-malformed =
    .title = «{ $value }» no es un número de páginas
    .short = Número de páginas ilegible
    .why = El atributo pages de Orders dice a ShipStation cuántas páginas pedir: un número entero de 1 a 32767.
    .fix = Escriba el número de páginas u omita el atributo si solo hay una.

unescaped-markup =
    .title = «{ $character }» aparece tal cual en el texto
    .short = & o < tal cual en el texto
    .why = En XML, & y < abren una etiqueta o una referencia. Tal cual en un texto hacen ilegible el archivo, y ShipStation no toma nada de él.
    .fix = Escriba &amp; o &lt;, o ponga el texto en CDATA.

too-many-options =
    .title = { $field }: { $count } opciones, se aceptan { $limit }
    .short = Demasiadas opciones
    .why = Una línea de pedido tiene como máximo { $limit } opciones.
    .fix = Reúna algunas opciones en una.

document-type-refused =
    .title = Hay un tipo de documento (DOCTYPE)
    .why = Un archivo de pedidos no lo necesita, y puede esconder definiciones dañinas. Se ha saltado sin leerlo.
    .fix = Quite el DOCTYPE y lo que dependa de él.
