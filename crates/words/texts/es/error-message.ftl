# El descodificador de errores: sus pasos, envoltorios y lecturas.
recovery-quoted-lines = Se pasaron por alto las marcas de cita de un correo (>)
recovery-percent-decoded = Se reconvirtieron los signos de porcentaje de una URL (%22)
recovery-html-unescaped = Se reconvirtieron los códigos HTML (&quot;)
recovery-invisible-removed = Se pasaron por alto caracteres invisibles y espacios duros
recovery-wrapped-lines = Se pasaron por alto saltos de línea dentro del mensaje
recovery-markup-removed = Se pasaron por alto etiquetas HTML
recovery-backslashes-removed = Se pasaron por alto barras invertidas delante de comillas
recovery-typographic-quotes = Las comillas tipográficas se leyeron como comillas rectas
recovery-single-quotes = Las comillas simples se leyeron como dobles
recovery-missing-quotes = Se añadieron comillas que faltaban
recovery-trailing-commas = Se pasaron por alto comas sobrantes
recovery-closings-added = Se añadieron las comillas o corchetes que faltaban al final
recovery-found-in-text = El mensaje se encontró en medio de otro texto
recovery-several-messages = Se distinguieron varios mensajes

envelope-rails-hash = Una lista de campos con sus errores (Rails)
envelope-errors-object = Un objeto «errors»
envelope-errors-list = Una lista de errores
envelope-type-and-message = Un tipo y un mensaje
envelope-asp-net = Un error de ASP.NET con «ModelState»
envelope-shipstation-api = Un error de la API de ShipStation
envelope-word-press = Un error REST de WordPress
envelope-xml-error = Un elemento de error XML
envelope-html-page = Una página web
envelope-status-line = Un estado HTTP
envelope-sentence = Una frase de validación

scenario-nothing-left = El pedido ya está empaquetado y enviado en QuickBooks Commerce, así que no quedaba nada que comunicar: alguien lo envió allí, o era otra etiqueta de un pedido dividido.
scenario-partly-packed = Una parte del pedido ya estaba empaquetada en QuickBooks Commerce, y ShipStation comunicó la cantidad completa.
scenario-reported-twice = El envío se comunicó por segunda vez: el pedido ya estaba completado.
scenario-cancelled-meanwhile = El pedido se canceló en la tienda mientras esperaba en ShipStation.
scenario-reopened-meanwhile = El pedido se volvió a abrir en la tienda después de que ShipStation lo importara.

advice-nothing-left = Compare los números de seguimiento y añada a mano en QuickBooks Commerce el que falte. Para otras etiquetas, marque antes «Do not notify marketplace».
advice-partly-packed = Consulte los envíos que ya tiene el pedido en QuickBooks Commerce y añada allí el resto a mano.
advice-reported-twice = No hay que volver a enviar nada. Compruebe que el número de seguimiento de la tienda es el correcto.
advice-cancelled-meanwhile = No lo envíe. Cancele el pedido también en ShipStation; si el paquete ya salió, póngase en contacto con el cliente.
advice-reopened-meanwhile = Finalice el pedido en la tienda y registre allí el envío a mano.

not-recognised =
    .title = { $field ->
         [none] Este texto no se conoce
        *[other] El mensaje sobre «{ $field }» no se conoce
    }
    .why = Ninguna entrada del catálogo lo explica. Quizá venga de otro sistema o le falte una parte.
    .fix = Pegue el mensaje entero tal como lo muestra ShipStation, o envíelo a soporte con «Copiar para soporte».
    .avoid = Seleccione el mensaje entero antes de copiarlo, para que no falte ninguna parte.
    .cause-1 = Viene de otro sistema o falta una parte.
