# Which of the store's statuses mean what: a form that two screens share.
status-form-title = What your statuses mean
status-form-hint = Enter your store’s own words for each state: several with commas, with the same capital letters as in your store.
status-form-origin-quickbooks-commerce = The likely values are concluded from the statuses that QuickBooks Commerce’s feed had. Compare them with your orders.
status-form-origin-custom-store = Only you know the words your store uses, so nothing is filled in.
status-label-unpaid = Unpaid Status
status-label-paid = Paid Status
status-label-shipped = Shipped Status
status-label-cancelled = Cancelled Status
status-label-on-hold = On-Hold Status
status-becomes = Becomes { $state } in ShipStation.
status-repeated = “{ $state }” stands in more than one place. ShipStation can give a status only one meaning: keep it in one list.
status-form-reset-quickbooks-commerce = Bring the likely values back
status-form-reset-custom-store = Empty all lists
copy = Copy
copy-named = Copy: { $name }
