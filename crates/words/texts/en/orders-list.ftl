# The order preview: which orders arrive, why the others do not, and one of them from field to source.
orders-reasons = Reasons
orders-reason-frees = Fixing this frees { $count } of { $total } orders that do not arrive
orders-reason-holds-back = { $count ->
    [one] Holds back { $count } order, together with other reasons
   *[other] Holds back { $count } orders, together with other reasons
}
orders-reason-found = { $count ->
    [one] In { $count } order
   *[other] In { $count } orders
}
orders-reason-show = { $count ->
    [one] Show { $count } order
   *[other] Show { $count } orders
}
orders-reason-explained = Explanation
orders-settings = How it is read
orders-documented-only = Only what is documented
orders-documented-only-hint = QuickBooks Commerce never published its whole mapping. Rules that are only inferred can be left out, to see what is certain.

orders-search = Search by order number
orders-all = All
orders-shown = { $count ->
    [one] { $count } of { $total } orders shown
   *[other] { $count } of { $total } orders shown
}
orders-show-all = Show all orders
orders-none-fits = No order fits search and filters.
orders-keys = Arrow keys, Page Up, Page Down, Home and End move through the table; Enter opens an order.
orders-place = No.
orders-previous = Previous order
orders-next = Next order
orders-status = Status in ShipStation: { $name }
orders-print = Print the report
orders-more-not-printed = { $count ->
    [one] { $count } more order is not printed.
   *[other] { $count } more orders are not printed.
}
orders-being-read = This order is being read …
window-shown = { $count } to { $limit } of { $total }
window-previous = Previous
window-next = Next

section-order = Order
section-ship-to = Ship To
section-bill-to = Bill To and customer
section-item = Item
section-totals = Totals

trace-hint = Choose a field, or a value in your file, to see where it comes from and where it goes.
trace-keys = Press a value, or go from value to value with the arrow keys.
trace-gap = … goes on in line { $line } …
trace-place = “{ $value }” (line { $line }, column { $count })
trace-field-unchanged = { $field } comes from line { $line }, column { $count }: “{ $value }”, unchanged.
trace-field-changed = { $field } comes from line { $line }, column { $count }: “{ $value }”. Rule: { $name }.
trace-field-of-several = { $field } is made from { $value }. Rule: { $name }.
trace-field-of-nothing = { $field } is not in your file. Rule: { $name }.
trace-value = Line { $line }, column { $count }, { $name }: “{ $value }”. { $found }.

picture-title = Mapping picture
picture-hint = From your file to ShipStation. Solid lines are documented, dashed ones are inferred; the numbers are those of the sources below.
picture-as-table = As a table
picture-lost = Lost on the way
