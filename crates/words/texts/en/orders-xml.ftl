# The order preview: what is found in Custom Store XML.

not-well-formed =
    .title = The XML cannot be read from here on
    .why = { $found ->
        [mismatched-end] “{ $value }” does not close the open element “{ $expected }”.
        [attribute] An attribute lacks its quotes or its value, or stands twice.
        [outside-root] Something stands outside of the one root element.
        [character] There is a character that XML does not allow.
       *[markup] This is not written the way XML writes markup.
    } ShipStation takes nothing from a file that is not well-formed.
    .fix = Correct this place. It does not happen again if a library writes the XML.

text-before-declaration =
    .title = Something stands before “<?xml”
    .why = A file with an XML declaration has to begin with it. A blank line or a message in front makes the whole file unreadable.
    .fix = Remove what stands in front. It is often a warning of the server, or a blank line at the end of a script.

wrong-root =
    .title = The root element is “{ $found }”, not “Orders”
    .short = Root element is not “Orders”
    .why = ShipStation expects one element “Orders” that holds an “Order” for each order. Capital and small letters count.
    .fix = Name the root element Orders.

required-element-missing =
    .title = { $field } is missing
    .short = Required field is missing
    .why = The field table of the Custom Store requires it.
    .fix = Add { $field } with a value.

required-element-empty =
    .title = { $field } is empty
    .short = Required field is empty
    .why = The field table of the Custom Store requires a value here.
    .fix = Fill in { $field }.

value-too-long =
    .title = { $field } is too long
    .short = Value is too long
    .why = It has { $count } characters, and { $limit } are accepted.
    .fix = Shorten it to { $limit } characters.

value-too-short =
    .title = { $field } is too short
    .short = Value is too short
    .why = It has { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }, and at least { $limit } { $limit ->
        [one] is
       *[other] are
    } expected.
    .fix = Write it out, or leave an optional element out altogether.

date-not-understood =
    .title = { $field }: “{ $value }” is not a date ShipStation reads
    .short = Date that ShipStation does not read
    .why = Dates have the form MM/dd/yyyy HH:mm: month, day, four digits for the year, then the time.
    .fix = Write it like 03/23/2012 21:09, in UTC.

date-iso-instead-of-us =
    .title = { $field } is written in ISO form
    .short = Date in ISO form
    .why = ShipStation expects MM/dd/yyyy HH:mm and does not read “{ $value }”.
    .fix = Write { $expected }.

minutes-repeat-month =
    .title = The minutes of every date are its month
    .why = In all { $count } dates the minutes equal the month. This happens when a date format says “MM” (month) where “mm” (minutes) belongs.
    .fix = Correct the format to MM/dd/yyyy HH:mm, with small mm for the minutes.

amount-malformed =
    .title = { $field }: “{ $value }” is not an amount ShipStation reads
    .short = Amount that ShipStation does not read
    .why = Amounts have at most 7 digits before a point and 2 behind it, without currency sign and without separators.
    .fix = Write it like 1234.50.

quantity-not-an-integer =
    .title = { $field }: “{ $value }” is not a whole number
    .short = Quantity is not a whole number
    .why = ShipStation takes whole numbers from 1 to 99999.
    .fix = Write a whole number, for example 2.

quantity-out-of-range =
    .title = { $field }: { $value } is out of range
    .short = Quantity is out of range
    .why = ShipStation takes quantities from 1 to 99999.
    .fix = Correct the quantity, or leave the line item out.

country-not-two-letters =
    .title = { $field }: “{ $value }” is not a country code
    .short = Not a country code
    .why = ShipStation expects the two letters of ISO 3166, such as US, GB or DE.
    .fix = Write the two-letter code.

state-not-two-letters =
    .title = { $field }: “{ $value }” is not a state code
    .short = Not a state code
    .why = In the United States and Canada the state has two letters.
    .fix = Write the two letters, for example TX for Texas.

currency-not-three-letters =
    .title = { $field }: “{ $value }” is not a currency code
    .short = Not a currency code
    .why = ShipStation expects the three letters of ISO 4217, such as USD or EUR.
    .fix = Write the three-letter code.

weight-unit-unknown =
    .title = { $field }: “{ $value }” is not a unit ShipStation knows
    .short = Weight unit unknown to ShipStation
    .why = Weights are in Pounds, Ounces or Grams.
    .fix = Write one of these three and convert the weight if needed.

boolean-malformed =
    .title = { $field }: “{ $value }” is neither true nor false
    .short = Neither true nor false
    .why = ShipStation takes only true or false here.
    .fix = Write true or false, in small letters.

element-repeated =
    .title = { $field } stands more than once
    .short = Element stands more than once
    .why = This element may stand only once here.
    .fix = Keep one and remove the others.

element-unknown =
    .title = ShipStation does not know { $name }
    .short = Element unknown to ShipStation
    .why = The field table of the Custom Store has no such element, so its content does not arrive.
    .fix = Check the spelling, capital letters included. If you need the value, put it into a CustomField.

adjustment-not-negative =
    .title = { $field }: a discount of { $value } is not negative
    .short = Discount is not negative
    .why = The line item is an adjustment, and the price of an adjustment has to be negative.
    .fix = Write a minus in front of the price, or remove Adjustment.

pages-malformed =
    .title = “{ $value }” is not a number of pages
    .short = Number of pages is not a number
    .why = The attribute pages of Orders tells ShipStation how many pages to fetch: a whole number from 1 to 32767.
    .fix = Write the number of pages, or leave the attribute out if there is only one.

unescaped-markup =
    .title = “{ $character }” stands bare in the text
    .short = Bare & or < in the text
    .why = In XML, & and < begin markup. Bare in a text they make the file unreadable, and ShipStation takes nothing from it.
    .fix = Write &amp; or &lt;, or put the text into CDATA.

too-many-options =
    .title = { $field }: { $count } options, { $limit } are accepted
    .short = Too many options
    .why = A line item may have at most { $limit } options.
    .fix = Combine some of the options into one.

document-type-refused =
    .title = There is a document type (DOCTYPE)
    .why = Order files need none, and it can hide harmful definitions. It was passed over without being looked into.
    .fix = Remove the DOCTYPE and what belongs to it.
