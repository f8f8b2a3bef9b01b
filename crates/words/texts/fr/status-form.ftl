# Quels statuts de la boutique signifient quoi : un formulaire commun à deux écrans.
status-form-title = Ce que signifient vos statuts
status-form-hint = Saisissez pour chaque statut de ShipStation les mots de votre boutique : plusieurs avec des virgules, avec les mêmes majuscules que dans votre boutique.
status-form-origin-quickbooks-commerce = Les valeurs probables sont déduites des statuts que contenait le flux de QuickBooks Commerce. Comparez-les avec vos commandes.
status-form-origin-custom-store = Vous seul connaissez les mots de votre boutique : rien n’est donc prérempli.
status-label-unpaid = « Unpaid Status » (impayé)
status-label-paid = « Paid Status » (payé)
status-label-shipped = « Shipped Status » (expédié)
status-label-cancelled = « Cancelled Status » (annulé)
status-label-on-hold = « On-Hold Status » (en attente)
status-becomes = Devient { $state } dans ShipStation.
status-repeated = « { $state } » figure à plusieurs endroits. ShipStation ne peut donner qu’un sens à un statut : gardez-le dans une seule liste.
status-form-reset-quickbooks-commerce = Rétablir les valeurs probables
status-form-reset-custom-store = Vider toutes les listes
copy = Copier
copy-named = Copier : { $name }
