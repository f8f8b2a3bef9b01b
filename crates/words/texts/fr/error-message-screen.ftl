# L’écran du décodeur d’erreurs.
narrated-finding = Constat { $count } sur { $total } : { $name }.
narrated-place = { $value } : le texte « { $found } ».
narrated-rest = Non compris. { $value } : le texte « { $found } ».
recovered-often = { $count ->
    [2] { $name }, deux fois
   *[other] { $name }, { $count } fois
}
decode-envelopes = Forme reconnue
decode-narrated = Les passages signalés, en phrases simples
decode-path = Champ dans le message
decode-folded = Ce que cela signifie et que faire
decode-not-listed = { $count ->
    [one] { $count } autre constat n’est pas affiché ici ; il figure dans le rapport à télécharger.
   *[other] { $count } autres constats ne sont pas affichés ici ; ils figurent dans le rapport à télécharger.
}
decode-progress = { $percent } % du texte lus
decode-stop = Arrêter
decode-stopped = Arrêté. Ce qui a été lu jusqu’ici est affiché.
decode-unlisted = Autres messages, seulement comptés : { $count }. Les 1 000 premiers constats différents sont distingués.
