# La vista previa de pedidos: lo que se constata en un archivo entero.

findings-csv-headings = Archivo,Línea,Columna,Pedido,Código,Gravedad,Mensaje,Valor

not-an-order-file =
    .title = Aquí no hay pedidos
    .why = { $found ->
        [html] Es una página web, quizá la de inicio de sesión o de error de la tienda.
        [json] Es JSON, pero sin «orders» ni «order».
        [error-message] Parece un mensaje de error.
        [url] Es una dirección web.
        [pdf] Es un documento PDF.
        [zip] Es un archivo ZIP o un libro de Excel.
        [picture] Es una imagen.
        [binary] Este archivo no es texto.
       *[prose] Es un texto sin pedidos.
    }
    .fix = { $found ->
        [error-message] Ábralo en el descodificador de errores.
        [url] Ábrala en la herramienta de URL de la tienda.
        [zip] Guarde el libro como CSV o descomprima primero el archivo.
       *[other] Abra pedidos en JSON de QuickBooks Commerce, en XML de «Custom Store» o en CSV.
    }

row-too-short =
    .title = La fila { $line } tiene demasiado pocas celdas
    .short = Fila con demasiado pocas celdas
    .why = Tiene { $count ->
        [one] { $count } celda
       *[other] { $count } celdas
    } para { $expected } columnas, así que los últimos campos quedan vacíos.
    .fix = Compruebe si falta un separador o unas comillas.

row-too-long =
    .title = La fila { $line } tiene demasiadas celdas
    .short = Fila con demasiadas celdas
    .why = Tiene { $count } celdas para { $expected } columnas, así que puede haber valores en la columna equivocada.
    .fix = Ponga entre comillas los valores que contienen el separador.

column-unmatched =
    .title = La columna «{ $name }» no está asignada
    .short = Columna sin asignar
    .why = Sus valores no llegan.
    .fix = Asígnela a un campo si la necesita.

encoding-not-utf8 =
    .title = El archivo está en { $name }, no en UTF-8
    .short = El archivo no está en UTF-8
    .why = ShipStation espera UTF-8. Con otra codificación, los acentos y caracteres especiales llegan dañados.
    .fix = Guarde el archivo como UTF-8.

dangling-reference =
    .title = { $field } { $value } no lleva a ninguna parte
    .short = Identificador que no lleva a ninguna parte
    .why = { $count ->
        [one] El archivo no tiene ningún registro con este identificador, así que aquí falta algo en la vista previa.
       *[other] Al archivo le faltan los registros de { $count } de estos identificadores, así que aquí falta algo en la vista previa.
    }
    .fix = Añada los registros que faltan, por ejemplo abriendo sus archivos junto con este.

json-malformed =
    .title = El JSON no se puede leer a partir de aquí
    .why = { $found ->
        [number] «{ $value }» no está escrito como un número JSON.
        [escape] «{ $value }» no es un escape que JSON conozca.
        [control-character] Hay un salto de línea o un carácter de control dentro de un texto.
        [trailing-comma] Detrás de una coma no hay nada.
        [missing-comma] Falta una coma entre dos valores.
        [missing-colon] Faltan los dos puntos detrás de un nombre.
        [too-deep] Los corchetes están anidados en exceso.
       *[character] «{ $value }» no puede estar aquí.
    }
    .fix = Corrija este lugar o exporte de nuevo el archivo.

file-truncated =
    .title = El archivo termina a la mitad
    .why = Falta algo al final. Se muestra lo que hay antes.
    .fix = Descargue o exporte de nuevo el archivo.

number-in-scientific-notation =
    .title = { $field }: una hoja de cálculo abrevió «{ $value }»
    .short = Número abreviado por una hoja de cálculo
    .why = La hoja de cálculo pasó un número largo a notación científica. Las últimas cifras pueden haberse perdido.
    .fix = Dé a la columna formato de texto en la hoja de cálculo e introduzca de nuevo el número.
