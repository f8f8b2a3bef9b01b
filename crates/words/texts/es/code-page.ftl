# Las páginas de los códigos.
code-page-near-misses = Lo que se le parece y no lo es
code-page-near-misses-hint = Estos textos se le parecen y significan otra cosa.
code-page-recognised = Cómo se reconoce
code-page-recognised-hint = Por una de estas expresiones, también dañada o en medio de otro texto; … representa un valor.
code-page-did-you-mean = Quizá quiso decir
