# The connection guides, and what ShipStation sends.

guide-step-quickbooks-subscription = An active QuickBooks Online subscription from Intuit.
guide-step-quickbooks-values = User name, password and URL of the custom page, supplied by Intuit for ShipStation.
guide-step-shipping-address = Every order has a shipping address. ShipStation does not import an order without one.
guide-step-sign-in = Sign in to QuickBooks Online.
guide-step-open-integration-page = Open https://shipstation.tradegecko.com.
guide-step-authorize = Click “Authorize”, so that ShipStation may reach QuickBooks Commerce.
guide-step-copy-values = Copy user name, password and URL from the integration page.
guide-step-choose-tradegecko = In ShipStation, choose the “TradeGecko” tile.
guide-step-enter-values = Enter user name, password and URL.
guide-step-limit-to-location = To receive the orders of one stock location only, add its id to the URL.
guide-step-map-statuses = Enter which of your statuses mean unpaid, paid, shipped, cancelled and on hold: several with commas, with the same capital letters as in your store.
guide-step-save-store = The store’s settings open. Adjust branding and notifications if you like, then click “Save”.
guide-step-keep-orders-whole = Do not combine or split these orders in ShipStation: it cannot report them. Update them by hand in QuickBooks Commerce.
guide-step-already-packed = ShipStation cannot report a shipment once all products are packed or have tracking information.
guide-step-endpoint = A page of your store that answers ShipStation’s requests with orders as XML and accepts its shipment notices.
guide-step-own-credentials = A user name and a password that this page checks (HTTP Basic).
guide-step-reachable = The page can be reached from the internet, with https.
guide-step-order-fields = Every order names its recipient: name, address, city, state, country; the postal code may be empty.
guide-step-open-store-setup = In ShipStation, open “Account Settings”, “Selling Channels”, “Store Setup”.
guide-step-choose-custom-store = Click “Connect a Store or Marketplace” and choose “Custom Store”.
guide-step-enter-own-values = Enter “Username”, “Password” and “URL to Custom XML Page”.
guide-step-test-connection = Click “Test Connection”.
guide-step-store-per-location = For several stock locations, connect one store each, every one with its own URL.
guide-step-import-rhythm = ShipStation asks for orders at no fixed interval.
guide-step-way-custom-store = Connect the system you use now as a Custom Store.
guide-step-way-csv-import = Import your orders as a CSV file into a manual store. You match its headings while importing.

guide-origin-integration-page = From the integration page, as long as QuickBooks Commerce was open.
guide-origin-own-choice = You choose it; your server checks it.
guide-origin-own-server = The address of your store’s page.

connection-label-user-name = Username
connection-label-password = Password
connection-label-url = URL to Custom XML Page

shell-posix = Linux, macOS (sh, bash, zsh)
shell-power-shell = Windows (PowerShell)

request-export-rule = Answer with every order that was changed in this time, whatever its status. The number of pages stands in <Orders pages="…">; ShipStation asks for all of them.
request-shipnotify-rule = Any answer from 200 to 299 counts as received. ShipStation likely repeats a notice every hour until then: recognise repeats by tracking number and carrier.
request-time-zone = The guide says that these times are UTC. A widely used plugin found that ShipStation meant Pacific Time. Be generous with the window.
request-try = Put in your user name and password, run the command in a terminal, and drop orders.xml into the order preview.

request-parameter-action = What is asked: export for orders, shipnotify for a shipment.
request-parameter-start-date = Start of the time asked for: month/day/year, 24 hours.
request-parameter-end-date = Its end.
request-parameter-page = Page of the answer, from 1.
request-parameter-order-number = The order that was shipped.
request-parameter-carrier = The carrier; the 2012 guide names USPS, UPS and FedEx.
request-parameter-service = The carrier’s service.
request-parameter-tracking-number = The tracking number.

notice-field-order-id = The order’s id, as your XML gave it.
notice-field-order-number = The order number, as your XML gave it.
notice-field-customer-code = The customer’s code, as your XML gave it.
notice-field-customer-notes = Notes from the customer.
notice-field-internal-notes = Notes for yourself.
notice-field-notes-to-customer = Notes to the customer.
notice-field-notify-customer = false if ShipStation has already sent the customer an e-mail.
notice-field-label-create-date = When the label was created, in UTC.
notice-field-ship-date = The day of shipment.
notice-field-carrier = The carrier.
notice-field-service = The carrier’s service.
notice-field-tracking-number = The tracking number.
notice-field-shipping-cost = What the label cost you.
notice-field-custom-field = A field of your own. Only in the guide’s example.
notice-field-recipient = Whom the shipment goes to.
notice-field-line-item-id = The line item’s id, as your XML gave it.
notice-field-sku = The article’s SKU.
notice-field-item-name = The article’s name.
notice-field-quantity = How many are in this shipment.
notice-field-upc = The article’s bar code. Only in the guide’s example.
