# Welche Status des Shops was bedeuten: ein Formular für zwei Ansichten.
status-form-title = Was Ihre Status bedeuten
status-form-hint = Tragen Sie für jeden Status in ShipStation die Wörter Ihres Shops ein: mehrere mit Kommas, in derselben Groß- und Kleinschreibung wie in Ihrem Shop.
status-form-origin-quickbooks-commerce = Die wahrscheinlichen Werte sind aus den Status geschlossen, die der Feed von QuickBooks Commerce hatte. Vergleichen Sie sie mit Ihren Bestellungen.
status-form-origin-custom-store = Nur Sie kennen die Wörter Ihres Shops, darum ist nichts vorausgefüllt.
status-label-unpaid = „Unpaid Status“ (unbezahlt)
status-label-paid = „Paid Status“ (bezahlt)
status-label-shipped = „Shipped Status“ (versandt)
status-label-cancelled = „Cancelled Status“ (storniert)
status-label-on-hold = „On-Hold Status“ (zurückgestellt)
status-becomes = Wird in ShipStation zu { $state }.
status-repeated = „{ $state }“ steht an mehr als einer Stelle. ShipStation kann einem Status nur eine Bedeutung geben: Lassen Sie ihn in einer Liste.
status-form-reset-quickbooks-commerce = Wahrscheinliche Werte wiederherstellen
status-form-reset-custom-store = Alle Listen leeren
copy = Kopieren
copy-named = Kopieren: { $name }
