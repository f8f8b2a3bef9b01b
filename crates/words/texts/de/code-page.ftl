# Die Seiten der Codes.
code-page-near-misses = Was ähnlich aussieht und es nicht ist
code-page-near-misses-hint = Diese Texte sind ihm nahe und bedeuten etwas anderes.
code-page-recognised = Woran es erkannt wird
code-page-recognised-hint = An einer dieser Formulierungen, auch beschädigt oder mitten in anderem Text; … steht für einen Wert.
code-page-did-you-mean = Meinten Sie
