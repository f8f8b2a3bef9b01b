# Mensajes de Rails y de sistemas que hablan como él.
field-blank =
    .title = { $field ->
        [none] Un campo obligatorio está vacío
       *[other] «{ $field }» está vacío
    }
    .why = La tienda necesita este campo y no contenía nada. La frase alemana también se usa para un registro vinculado que no existe.
    .fix = Rellene el campo en la tienda y vuelva a enviar el envío o a importar el pedido.
    .cause-1 = La dirección, el contacto o el producto se guardó sin él.
    .avoid = Haga obligatorio el campo en los formularios de la tienda, para que ningún registro se guarde sin él.
field-taken =
    .title = { $field ->
        [none] Un valor ya está en uso
       *[other] «{ $field }» ya está en uso
    }
    .why = Otro registro tiene el mismo valor, y la tienda solo lo admite una vez.
    .fix = Use otro valor o abra el registro que ya lo tiene.
    .cause-1 = El mismo registro se envió dos veces.
    .avoid = Busque primero el registro y modifíquelo en lugar de enviarlo otra vez.
field-not-in-list =
    .title = { $field ->
        [none] Un valor no está en la lista
       *[other] «{ $field }» no está en la lista
    }
    .why = La tienda solo admite aquí ciertos valores, como un estado, un país o un tipo.
    .fix = Elija uno de los valores que ofrece la tienda.
    .avoid = Elija el valor en la lista de la tienda en lugar de escribirlo.
    .cause-1 = El valor se escribió a mano o viene de un sistema que lo llama de otra forma.
field-reserved =
    .title = { $field ->
        [none] Un valor está reservado
       *[other] «{ $field }» está reservado
    }
    .why = La tienda se reserva este valor. La frase francesa también se usa para un valor que ya está en uso.
    .fix = Use otro valor.
    .avoid = Use valores propios, por ejemplo con el nombre de su tienda delante.
    .cause-1 = La propia tienda usa este valor.
field-malformed =
    .title = { $field ->
        [none] Un valor no está escrito como se espera
       *[other] «{ $field }» no está escrito como se espera
    }
    .why = La tienda comprueba la forma del valor, como en un correo electrónico o un código de país, y este no encaja.
    .fix = Corrija el valor en la tienda. Un registro que funciona muestra la forma.
    .cause-1 = El valor tiene caracteres de más o le falta una parte.
    .avoid = Copie estos valores de un registro que funcione, sin espacios alrededor.
field-too-long =
    .title = { $field ->
        [none] Un valor es demasiado largo
       *[other] «{ $field }» es demasiado largo
    }
    .why = { $limit ->
        [none] El valor tiene más caracteres de los que admite la tienda.
       *[other] La tienda admite aquí como máximo { $limit } caracteres.
    }
    .fix = Acorte el valor.
    .avoid = Ponga las observaciones largas en un campo de notas.
    .cause-1 = Un nombre, una dirección o una nota largos se enviaron enteros.
field-too-short =
    .title = { $field ->
        [none] Un valor es demasiado corto
       *[other] «{ $field }» es demasiado corto
    }
    .why = { $limit ->
        [none] El valor tiene menos caracteres de los que pide la tienda.
       *[other] La tienda pide aquí al menos { $limit } caracteres.
    }
    .fix = Introduzca el valor completo.
    .avoid = Escriba el valor completo al crear el registro.
    .cause-1 = El valor se cortó o solo se escribió un texto provisional.
field-wrong-length =
    .title = { $field ->
        [none] Un valor no tiene la longitud correcta
       *[other] «{ $field }» no tiene la longitud correcta
    }
    .why = { $limit ->
        [none] La tienda pide aquí un número determinado de caracteres.
       *[other] La tienda pide aquí exactamente { $limit } caracteres.
    }
    .fix = Introduzca el valor con ese número de caracteres.
    .avoid = Escriba los códigos de longitud fija tal como son, con sus ceros iniciales.
    .cause-1 = Se perdió un cero inicial o se añadió un espacio.
field-not-a-number =
    .title = { $field ->
        [none] Se esperaba un número
       *[other] «{ $field }» no es un número
    }
    .why = La tienda espera aquí un número y recibió otra cosa.
    .fix = Introduzca solo cifras, sin unidad ni símbolo de moneda.
    .avoid = Escriba solo cifras: sin moneda, sin unidad, sin separador de miles.
    .cause-1 = El valor lleva una moneda, una unidad o un separador.
field-not-an-integer =
    .title = { $field ->
        [none] Se esperaba un número entero
       *[other] «{ $field }» no es un número entero
    }
    .why = La tienda solo admite aquí números enteros; 0,5 se rechaza.
    .fix = Use un número entero o venda el producto en una unidad más pequeña.
    .cause-1 = El pedido tiene una cantidad fraccionaria.
    .avoid = Elija una unidad lo bastante pequeña para que toda cantidad sea un número entero.
field-out-of-range =
    .title = { $field ->
        [none] Un número está fuera de los límites
       *[other] «{ $field }» está fuera de los límites
    }
    .why = El valor debe { $comparison ->
        [greater] ser mayor que { $limit }.
        [at-least] ser { $limit } o mayor.
        [less] ser menor que { $limit }.
        [at-most] ser { $limit } o menor.
       *[other] estar en { $limit }.
    }
    .fix = Corrija el valor en la tienda.
    .avoid = Compare cantidades y precios con lo que el pedido aún permite antes de enviarlos.
    .cause-1 = El pedido se modificó o se tramitó en parte antes de enviar el valor.
field-must-exist =
    .title = { $field ->
        [none] Un registro vinculado no existe
       *[other] «{ $field }» no lleva a ningún registro
    }
    .why = El campo remite a un registro que la tienda no tiene.
    .fix = Elija un registro existente o créelo antes.
    .cause-1 = El registro se eliminó después de exportar el pedido.
    .avoid = No elimine registros a los que otros remiten: desactívelos.
field-must-be-blank =
    .title = { $field ->
        [none] Un campo debe quedar vacío
       *[other] «{ $field }» debe quedar vacío
    }
    .why = La tienda no admite ningún valor aquí y se envió uno.
    .fix = Vacíe el campo.
    .avoid = Deje vacíos los campos que la tienda rellena por sí misma.
    .cause-1 = Se envió un valor para un campo que la tienda calcula por sí misma.
field-not-accepted =
    .title = { $field ->
        [none] Falta una aceptación
       *[other] «{ $field }» no se ha aceptado
    }
    .why = La tienda pide una aceptación que no se dio.
    .fix = Acéptelo en la tienda e inténtelo de nuevo.
    .avoid = Acepte las condiciones en la tienda antes de conectarle una aplicación.
    .cause-1 = Las condiciones nunca se aceptaron en la cuenta de la tienda.
field-mismatch =
    .title = { $field ->
        [none] Dos entradas difieren
       *[other] «{ $field }» no coincide
    }
    .why = Dos entradas que deben ser iguales difieren.
    .fix = Introduzca las dos de nuevo.
    .avoid = Copie el valor en el segundo campo en lugar de escribirlo de nuevo.
    .cause-1 = El valor se escribió dos veces, y de forma distinta.
field-not-the-expected-value =
    .title = { $field ->
        [none] Un número no es el esperado
       *[other] «{ $field }» no es el número esperado
    }
    .why = El valor debe { $comparison ->
        [equal] ser { $limit }.
        [odd] ser un número impar.
        [even] ser un número par.
        [multiple] ser múltiplo de { $limit }.
       *[other] ser distinto de { $limit }.
    }
    .fix = Corrija el valor en la tienda.
    .avoid = Vuelva a leer el registro antes de modificarlo.
    .cause-1 = El registro se modificó entretanto.
