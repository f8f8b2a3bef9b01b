# The order preview: files, repairs, and what can be taken along.

files-beside = Add to what is open
files-title = What is open
files-no-orders = No orders in it
files-beginning = Beginning
files-remove = Remove { $name }
files-undo = Undo
files-redo = Redo
files-opening = Opening { $name }: { $percent } %
files-too-large = “{ $name }” is not opened: for { $size } the browser does not give this page enough memory. Up to { $limit } works. Export fewer orders at a time, or split the file.
files-empty = “{ $name }” is empty.

size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilobytes = { $count } KB
size-megabytes = { $count } MB

repair-title = What can be fixed
repair-hint = Only the places in question change; every other byte stays as it is.
repair-every = Fix everything: { $count }
ask-title = Type in what only you know
ask-hint = It is put into the file where the file would have it. The country in two letters, such as US.
ask-put = Put it into the order
ask-no-place = This table has no column for the address. Match one above, or add it to the table.
ask-name = Recipient
ask-company = Company
ask-address-1 = Street and number
ask-address-2 = Second address line
ask-city = Town
ask-state = State or region
ask-postal-code = Postal code
ask-country = Country
ask-phone = Phone

take-title = Take it along
take-table = CSV for ShipStation
take-table-hint = For the import into a manual store: { $count ->
    [one] { $count } order that arrives
   *[other] { $count } orders that arrive
}, a row a line item. Order numbers and codes stay as they are; formulas are defused.
take-table-next = In ShipStation, import it into a manual store and match the columns by their names. Do not save it from a spreadsheet first: that would shorten long numbers.
take-pages = Custom Store XML
take-pages-hint = { $count ->
    [one] { $count } order that arrives
   *[other] { $count } orders that arrive
}, in pages as ShipStation asks for them.
take-page-size = Orders a page
take-files = Your files
take-files-hint = As they are now, in their own format, with every repair.
take-findings = Findings as CSV
take-findings-hint = File, line, column, order, code, message and value of each, for a spreadsheet.
take-report = Report as JSON
take-report-hint = All of it, for programs: the form of the command line.
take-working = { $count } of { $total } orders
take-done = { $count ->
    [one] Ready: { $count } order
   *[other] Ready: { $count } orders
}
take-all = All { $count } files in one ZIP
take-beginning = The file goes on.
take-filled = { $count ->
    [one] In { $count } order a required value was missing. It was taken from another value of the order.
   *[other] In { $count } orders a required value was missing. It was taken from another value of the order.
}
take-negated = { $count ->
    [one] In { $count } order the price of a discount was made negative, as Custom Store XML requires.
   *[other] In { $count } orders the price of a discount was made negative, as Custom Store XML requires.
}
take-dropped = { $count ->
    [one] From { $count } order optional values are left out, because Custom Store XML does not take them as they are: { $field }
   *[other] From { $count } orders optional values are left out, because Custom Store XML does not take them as they are: { $field }
}
take-left-out = { $count ->
    [one] { $count } order is left out, because values that Custom Store XML requires are missing from it or are not in the required form: { $name }
   *[other] { $count } orders are left out, because values that Custom Store XML requires are missing from them or are not in the required form: { $name }
}
take-as-utf8 = UTF-8, as ShipStation expects it
take-as-it-was = { $name }, as it was

columns-title = Columns of the table
columns-summary = Columns: { $count } matched, { $total } not
columns-hint = Each column goes into a ShipStation field. Change what is not right; it is kept for the next table with the same headings.
columns-heading = Column
columns-values = Values
columns-field = ShipStation field
columns-why = Why
columns-choice = Field for { $name }
columns-leave-out = Leave out
columns-by-heading = By its heading
columns-by-values = By its values, likely
columns-by-person = Your choice
columns-by-nothing = Not matched: does not arrive
columns-reset = Back to the suggestions
location-hint = Only orders of these locations arrive, as with a location in the store URL. Empty takes all; commas separate several.
location-of-url = Taken from your store URL. Only orders of this location arrive.
