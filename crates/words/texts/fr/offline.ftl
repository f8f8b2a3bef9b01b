# La version, le fichier unique et les mises à jour.
release-part = Élément
release-size = Taille
release-sum = SHA-256
release-bytes = { $count } octets
release-compare = Voici les programmes qui s’exécutent ici et le fichier unique. Le navigateur a comparé les programmes à leurs sommes avant de les exécuter. La somme de la page elle-même se trouve dans SHA256SUMS, à côté d’elle.
release-compare-single = Voici les programmes contenus dans ce fichier. La somme du fichier lui-même se trouve dans SHA256SUMS, là où vous l’avez obtenu ; « sha256sum store-helper.html » affiche la vôtre.
release-offline-title = À emporter
release-offline = Un seul fichier qui contient tout. Enregistrez-le et ouvrez-le d’un double clic : il se passe de serveur et de réseau.
release-download = Télécharger store-helper.html
update-title = Nouvelle version
update-ready = Une nouvelle version est prête. Utilisez-la quand cela vous convient : cet onglet et ce que vous avez saisi restent tels quels.
update-in-place = La nouvelle version s’ouvre dans un nouvel onglet. Cet onglet garde l’ancienne et votre saisie jusqu’à ce que vous le fermiez ou le rechargiez.
update-accept = Utiliser la nouvelle version
update-open = Ouvrir la nouvelle version
update-later = Plus tard
