# The explanations of codes, and what this program is.
what-it-means = Ce que cela signifie
examples-title = À quoi cela ressemble
codes-lead = Tous les codes que signalent les trois outils, avec leur signification, le remède et la source.
codes-search = Rechercher un mot ou un code
codes-count = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
codes-back = Tous les codes
about-lead = Store Helper explique les URL de boutique, les messages d’erreur et les fichiers de commandes aux personnes qui connectent une boutique à ShipStation.
about-privacy-title = Vos données restent ici
about-privacy = La page fonctionne sans serveur. Une fois chargée, elle n’envoie rien et n’enregistre rien de ce que vous collez : fermez la page et tout disparaît. Votre navigateur demande lui-même de temps à autre au serveur de la page s’il existe une nouvelle version ; cette requête ne contient rien de vous.
about-privacy-proof = Le navigateur l’impose par une « Content Security Policy », et la liste des fonctions du navigateur que le programme utilise, vérifiée à chaque version, n’en contient aucune qui puisse envoyer quoi que ce soit.
about-certainty-title = Est-ce certain ?
about-certainty = Chaque règle indique d’où elle vient : documentée (lue dans la source citée), constatée (observée) ou déduite (conclusion probable, mais non certaine).
about-limits-title = Ce que l’outil ne peut pas savoir
about-limits = Il ne voit que ce que vous collez. Il ne connaît ni les réglages de votre compte, ni vos droits, ni ce qui se trouve déjà dans ShipStation.
about-browsers-title = Quels navigateurs
about-browsers = La page demande { $value } ou plus récent. Elle vérifie au démarrage ce dont elle a besoin et le dit s’il manque quelque chose.
about-browsers-single-file = Le fichier unique se décompresse lui-même et demande { $value } ou plus récent.
about-version-title = Version
about-version = Version { $version }. Logiciel libre, licence MIT ou Apache 2.0.
