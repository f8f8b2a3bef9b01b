# The explanations of codes, and what this program is.
what-it-means = Qué significa
examples-title = Cómo se ve
codes-lead = Todos los códigos que comunican las tres herramientas, con su significado, la solución y la fuente.
codes-search = Buscar por palabra o código
codes-count = { $count ->
    [one] { $count } código
   *[other] { $count } códigos
}
codes-back = Todos los códigos
about-lead = Store Helper explica URL de tienda, mensajes de error y archivos de pedidos a quienes conectan una tienda a ShipStation.
about-privacy-title = Sus datos se quedan aquí
about-privacy = La página funciona sin servidor. Una vez cargada no envía nada y no guarda nada de lo que usted pega: al cerrar la página, desaparece. Su navegador pregunta por sí mismo de vez en cuando al servidor de la página si hay una versión nueva; esa petición no lleva nada suyo.
about-privacy-proof = El navegador lo impone mediante una «Content Security Policy», y la lista de funciones del navegador que usa el programa, comprobada en cada versión, no contiene ninguna que pueda enviar datos.
about-certainty-title = ¿Es seguro?
about-certainty = Cada regla indica cómo se conoce: documentada (leída en la fuente enlazada), observada (se ha visto ocurrir) o deducida (conclusión probable, pero no segura).
about-limits-title = Lo que no puede saber
about-limits = Solo ve lo que usted pega. No conoce los ajustes de su cuenta, sus permisos ni lo que ya hay en ShipStation.
about-browsers-title = Qué navegadores
about-browsers = La página necesita { $value } o posterior. Al iniciarse comprueba lo que necesita y avisa si falta algo.
about-browsers-single-file = El archivo único se descomprime solo y necesita { $value } o posterior.
about-version-title = Versión
about-version = Versión { $version }. Código abierto, MIT o Apache 2.0.
