# The order preview: what is found in an order.

outcome-arrives = Arrives
outcome-arrives-with-warnings = Arrives with warnings
outcome-does-not-arrive = Does not arrive
outcome-not-in-feed = Not in the feed

order-status-unpaid = Awaiting Payment
order-status-paid = Awaiting Shipment
order-status-shipped = Shipped
order-status-cancelled = Cancelled
order-status-on-hold = On Hold

format-json = QuickBooks Commerce JSON
format-xml = Custom Store XML
format-csv = CSV table

rule-copied = Copied as it stands
rule-names-joined = First and last name joined
rule-product-names-joined = Product and variant name joined
rule-number-trimmed = Number without trailing zeros
rule-discount-applied = Price less the discount
rule-date-rewritten = Date rewritten as MM/dd/yyyy HH:mm, in UTC
rule-assumed-zero = Assumed to be 0, because nothing is sent
rule-taken-as-grams = Every weight counts as grams
rule-country-coded = Country name turned into its two letters
rule-amount-rewritten = Amount written as a plain number
rule-recognised = Recognised and written as ShipStation expects
rule-options-split = Options of one cell taken apart
rule-guard-removed = Spreadsheet guard removed
rule-discount-line = A discount line becomes an adjustment
rule-named-by-key = Named after its key, because the file has no name

used-joins = Joins two records
used-state = Decides the state in ShipStation
used-location = Decides whether the order belongs to the stock location of the URL
used-packing = Tells whether there is anything left to report
used-line-kind = Decides what kind of line this is
used-pages = Tells how many pages the feed has

reason-empty = Empty
reason-purchase-order-number = Purchase order numbers are not imported
reason-tax = Tax is not sent
reason-shipping-charge = Shipping charges are not sent
reason-weight-unit = Weights always count as grams
reason-no-field = ShipStation has no field for it
reason-other-value-taken = Another value is taken instead
reason-bookkeeping = Only for the store’s own records
reason-record-unused = No order in the file uses this record
reason-about-the-answer = Describes the file, not an order
reason-repeated = Stands twice; only one is taken
reason-inferred-rule-off = Inferred rules are switched off
reason-namespace = Belongs to the form of the document
reason-left-out = You left this column out
reason-no-effect = Zero, so it changes nothing

missing-shipping-address =
    .title = No shipping address
    .why = ShipStation imports an order only if it has a shipping address. This one does not arrive.
    .fix = Add the shipping address to the order and import again.

order-not-in-feed =
    .title = Not in the feed: the order is “{ $state }”
    .short = Order not in the feed
    .why = The feed of QuickBooks Commerce holds only finalized, fulfilled, void and deleted orders. That this one is missing in ShipStation is normal.
    .fix = If it is to be shipped, change its status to “finalized” in the file.

other-location =
    .title = Order of another stock location
    .why = The order belongs to stock location { $location }. The store URL asks only for { $expected }.
    .fix = Change or remove the location in the URL, or connect another store for this location.

decimal-quantity =
    .title = Quantity { $value } is not a whole number
    .short = Quantity is not a whole number
    .why = ShipStation cannot handle fractions in line items.
    .fix = Enter a whole number, for example in a smaller unit, and put the real amount into the product name.

weight-unit-ignored =
    .title = { $value } { $unit } arrives as { $value } g
    .short = Weight counts as grams
    .why = The feed takes every weight as grams, whatever its unit.
    .fix = Enter the weight of the product in grams.

tax-not-sent =
    .title = Tax is not sent
    .why = QuickBooks Commerce does not pass tax on to ShipStation.
    .fix = Nothing has to be done to ship. Look tax up in your accounts.

shipping-charge-not-sent =
    .title = The shipping charge is not sent
    .why = QuickBooks Commerce keeps what the customer pays for shipping; ShipStation knows only what the label costs.
    .fix = Nothing has to be done to ship.

purchase-order-number-not-sent =
    .title = Purchase order number “{ $value }” is not sent
    .short = Purchase order number is not sent
    .why = ShipStation does not import purchase order numbers from QuickBooks Commerce.
    .fix = If your customer needs it on the packing slip, put it into the order notes.

already-packed =
    .title = Everything is already packed
    .why = When all products are packed, ShipStation cannot send shipment details back to QuickBooks Commerce.
    .fix = Tick “Do not notify marketplace” before you create a label, and enter the tracking number by hand.

tracking-already-present =
    .title = There already is tracking information
    .why = When products have tracking information, ShipStation cannot send shipment details back to QuickBooks Commerce.
    .fix = Check whether the order has left already. If not, tick “Do not notify marketplace” before you create a label.

duplicate-order-number =
    .title = Order number { $order } is used twice
    .short = Order number used twice
    .why = ShipStation knows an order by its number. The later order may overwrite the earlier one.
    .fix = Give each order a number of its own.

status-unmapped =
    .title = No status list names “{ $state }”
    .short = Status is in no list
    .why = ShipStation finds the state of an order in the status lists of the connection. This one is in none of them.
    .fix = Add { $state } to the right list under “Your Order Statuses”.

status-case-differs =
    .title = “{ $state }” is listed as “{ $expected }”
    .short = Status is listed with other capital letters
    .why = ShipStation distinguishes capital and small letters in the status lists.
    .fix = Write { $state } in the list exactly as the store sends it.

line-without-sku =
    .title = Line item without a SKU
    .why = ShipStation can merge line items that it cannot tell apart by their SKU.
    .fix = Give the product a SKU of its own.

total-mismatch =
    .title = The total { $found } is not the sum of its parts
    .short = Total is not the sum of its parts
    .why = Line items, adjustments, tax and shipping add up to { $expected }.
    .fix = Compare prices, discounts and quantities. ShipStation shows the total as it stands.

suburb-not-sent =
    .title = Suburb “{ $value }” is not sent
    .short = Suburb is not sent
    .why = A ShipStation address has no field for the suburb.
    .fix = If the carrier needs it, put it into the second address line.
