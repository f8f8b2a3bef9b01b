# The order preview on screen.
orders-lead = See each order as ShipStation would receive it: what arrives, what is lost, and why.
orders-input = Orders
orders-input-hint = QuickBooks Commerce JSON, Custom Store XML or CSV. Detected by itself.
orders-check = Preview the orders
orders-file = Or choose files
orders-file-hint = One or several, JSON, XML or CSV. You can also drop them anywhere on this page, where they are read and which they do not leave.
orders-file-unreadable = The browser could not read the file “{ $name }”. Check that it still exists and is not open elsewhere.
orders-sample-json = Sample: QuickBooks Commerce
orders-sample-xml = Sample: Custom Store XML
orders-cancel = Cancel
orders-cancelled = Cancelled. The orders read so far are shown.
orders-refused-whole = ShipStation cannot read this text as it is, and imports no order from it until that is repaired. The numbers below look at each order by itself.
orders-progress = { $count ->
    [one] { $count } order read, { $percent } % of the text
   *[other] { $count } orders read, { $percent } % of the text
}
orders-list = Orders in the file
orders-number = Order
orders-outcome = Outcome
orders-findings = Findings
orders-no-number = without a number
orders-detail = Order { $order }
orders-source = As it stands in your file
orders-arrives-as = As ShipStation receives it
orders-field = ShipStation field
orders-value = Value
orders-rule = Rule
orders-show-place = Show where it comes from
orders-fates-title = What becomes of each value
orders-fate-path = In your file
orders-fate-value = Value
orders-fate-what = What becomes of it
orders-fates-sum = { $total ->
    [one] { $total } value
   *[other] { $total } values
}
fate-mapped = Arrives unchanged in { $field }
fate-changed = Arrives in { $field }, changed: { $value }
fate-used = Used: { $value }
fate-ignored = Left out: { $value }
fate-blocked = Held back, because the order does not arrive
fate-unknown = Not known to this program
fates-mapped = Arrive unchanged
fates-changed = Arrive changed by a rule
fates-used = Decide something
fates-ignored = Left out, with a reason
fates-blocked = Held back with their order
fates-unknown = Not known to this program
orders-fates-together = Together
orders-empty = Paste an order above, drop a file, or try a sample.
orders-more = Show { $count } more
