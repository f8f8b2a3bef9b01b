# Les pages des codes.
code-page-near-misses = Ce qui y ressemble sans l’être
code-page-near-misses-hint = Ces textes en sont proches et veulent dire autre chose.
code-page-recognised = Comment il est reconnu
code-page-recognised-hint = À l’une de ces formulations, même abîmée ou au milieu d’un autre texte ; … remplace une valeur.
code-page-did-you-mean = Vouliez-vous dire
