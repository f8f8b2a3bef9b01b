# The store URL on screen.
url-lead = Vérifiez l’URL qui connecte votre boutique, voyez à quoi sert chaque partie et choisissez un emplacement de stock.
url-input = URL de la boutique
url-input-hint = Collez-la telle quelle, même entre guillemets ou au milieu d’un texte.
url-check = Vérifier l’URL
url-location = Identifiant de l’emplacement de stock
url-location-hint = Chiffres uniquement. Laissez vide pour recevoir les commandes de tous les emplacements.
url-location-remove = Retirer l’emplacement
url-result = URL à indiquer dans ShipStation
url-copy = Copier l’URL
url-outcome-title = Ce que ShipStation en fait
url-parts-title = Partie par partie
url-part = Partie
url-part-text = Texte
url-part-meaning = À quoi elle sert
url-empty = Collez une URL de boutique ci-dessus, ou essayez l’exemple. Vous verrez ce que ShipStation en fait.
