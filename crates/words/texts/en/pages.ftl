# The pages that need no script: guide, fields and codes.

page-nav = Explanations
page-no-script = The tools of this page need JavaScript, which does not run here. What they explain can be read without it.
page-open-tool = Open “{ $name }”
page-open-live = Show it in the live tool

page-guide-title = Connection guide
page-guide-lead = What you need to connect a store to ShipStation, step by step.
page-guide-ways-out = What works now
page-guide-requirements = What has to be there first
page-guide-values = What ShipStation asks for
page-guide-steps = Step by step
page-guide-notes = Good to know

page-fields-title = All fields
page-fields-lead = Every field that ShipStation reads or sends, what error messages call it, and what becomes of the attributes of QuickBooks Commerce.
page-fields-orders = Orders: what a Custom Store answers
page-fields-notice = Shipment notice: what ShipStation sends
page-fields-names = Names of fields in error messages
page-fields-quickbooks = Attributes of QuickBooks Commerce
page-field = Field
page-need = Required?
page-holds = What it may hold
page-meaning = Meaning
page-length = Length
page-certainty = How sure
page-spellings = Written as
page-fate = What becomes of it
page-holds-records = Holds records of the kind “{ $name }”

need-optional = Optional
need-required = Required
need-required-may-be-empty = Required, may be empty
need-required-by-table-only = Required by the field table; the published schema lets it be left out

holds-elements = Other elements
holds-text = Text of { $count } to { $limit } characters.
holds-more = Another edition of the table or the published schema takes up to { $limit }.
holds-any-length = The field table sets no limit, the published schema does.
holds-date = Date and time as MM/dd/yyyy HH:mm, 12 or 24 hours, in UTC where no time zone is given.
holds-amount = Decimal number with at most 7 digits before the point and 2 after it.
holds-quantity = Whole number from 1 to 99999.
holds-bool = true or false.
holds-weight-unit = Pounds, Ounces or Grams.
holds-country = Country code of two letters (ISO 3166-1).
holds-state = Two letters in the United States and Canada, elsewhere 2 to 100 characters.
holds-currency = Currency code of three letters (ISO 4217).
field-schema-only = Only the published schema names it, not the field table.
page-cannot-unpack = This browser cannot open the file: the browser is too old, or the file is damaged. It needs { $value } or later.
page-too-old = This browser is too old, or WebAssembly is switched off in it. Store Helper needs { $value } or later.
page-not-loaded = Store Helper could not be loaded. Check the connection, then load the page again.
page-slow = Store Helper is still being loaded.
page-in-one-file = The same in one file
