# The frame, the start screen and the pieces that all screens share.
app-name = Store Helper
skip-to-content = Skip to the content
nav-label = Tools
language-label = Language
privacy-promise = Everything is worked out on this page. What you paste is not sent or stored anywhere.
not-affiliated = An independent tool. Not made by ShipStation, Intuit or TradeGecko.
loading = One moment: this tool is being loaded.
route-unknown = There is no page “{ $name }” here. This is the nearest one.

start-title = What went wrong with your store and ShipStation?
start-lead = Three tools for stores connected to ShipStation: QuickBooks Commerce (formerly TradeGecko) and any Custom Store.
start-input = Paste what you have
start-input-hint = An error message, a store URL, or orders as JSON or XML. It finds the right tool.
start-check-empty = Open the right tool
start-check = Open in “{ $name }”
start-tasks = Or choose the task
start-decode-question = ShipStation shows an error
start-decode-answer = Paste the message as it is, in any language. You get what it means, why it happens and what to do.
start-orders-question = Orders are missing or incomplete
start-orders-answer = Paste or drop an order file. You see what arrives in ShipStation, what does not, and why.
start-url-question = You need the store URL
start-url-answer = Paste the URL you have. Every part is explained, and the stock location can be changed.

try-sample = Try a sample
undo-replace = Undo the last change
copied = Copied
copy-refused = The browser does not allow copying here. Select the text and copy it with the keyboard.
line-and-column = Line { $line }, column { $count }
go-to-finding = Go to finding { $count }
characters-left-out = { $count ->
    [one] … { $count } character left out …
   *[other] … { $count } characters left out …
}
what-it-means = What it means
what-to-do = What to do now
how-to-avoid = How to avoid it
likely-causes = Likely causes
examples-title = What it looks like
more-about-it = Causes, prevention, sources
fix-this = Fix this
fix-all = Fix all { $count }
sources-title = Sources
source-read = read on { $value }
findings-title = Findings
findings-count = { $count ->
    [0] No findings
    [one] { $count } finding
   *[other] { $count } findings
}
crash-title = Store Helper stopped
crash-text = An error in this program ended it. Your text is still in the field below. Copy it, then start again.
crash-copy = Copy my text
crash-reload = Start again

codes-title = All messages explained
codes-lead = Every code that the three tools report, with its meaning, the remedy and the source.
codes-search = Search by word or code
codes-count = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
codes-back = All codes

about-title = About Store Helper
about-lead = Store Helper explains store URLs, error messages and order files to people who connect a store to ShipStation.
about-privacy-title = Your data stays here
about-privacy = The page works without a server. It sends nothing after it has loaded, and it stores nothing you paste: close the page and it is gone.
about-privacy-proof = The browser enforces this with a Content Security Policy, and the program’s list of browser functions, which every release is checked against, has none that can send anything.
about-certainty-title = How sure is it?
about-certainty = Every rule says how it is known: documented (read in the linked source), observed (seen to happen), or inferred (concluded, so likely but not certain).
about-limits-title = What it cannot know
about-limits = It sees only what you paste. It does not know the settings of your account, your permissions, or what is already in ShipStation.
about-version-title = Version
about-version = Version { $version }. Open source, MIT or Apache 2.0.

# Store URL
url-title = Store URL
url-lead = Check the URL that connects your store, see what each part does, and choose a stock location.
url-input = Store URL
url-input-hint = Paste it as you have it, also with quotes or text around it.
url-check = Check the URL
url-location = Stock location ID
url-location-hint = Digits only. Leave it empty to receive the orders of all locations.
url-location-remove = Remove the location
url-result = URL to give to ShipStation
url-copy = Copy the URL
url-outcome-title = What ShipStation does with it
url-parts-title = Part by part
url-part = Part
url-part-text = Text
url-part-meaning = What it does
url-empty = Paste a store URL above, or try the sample. You will see what ShipStation does with it.

# Error decoder
decode-title = Error decoder
decode-lead = Paste what ShipStation showed you. You get what it means, why it happens and what to do now.
decode-input = Error message
decode-input-hint = The whole text, in any language, also from an e-mail or a ticket.
decode-check = Explain the error
decode-your-text = Your text, with the places marked
decode-recovered = To read it, this was undone
decode-unexplained = { $count ->
    [0] Every part of the text was understood.
    [one] One part of the text was not understood; it is marked with dots.
   *[other] { $count } parts of the text were not understood; they are marked with dots.
}
decode-empty = Paste an error message above, or try the sample.

# Order preview
orders-title = Order preview
orders-lead = See each order as ShipStation would receive it: what arrives, what is lost, and why.
orders-input = Orders
orders-input-hint = QuickBooks Commerce JSON or Custom Store XML. Detected by itself.
orders-check = Preview the orders
orders-file = Or choose a file
orders-file-hint = You can also drop it here. It is read on this page and goes nowhere.
orders-file-unreadable = The browser could not read the file “{ $name }”. Check that it still exists and is not open elsewhere.
orders-sample-json = Sample: QuickBooks Commerce
orders-sample-xml = Sample: Custom Store XML
orders-cancel = Cancel
orders-cancelled = Cancelled. The orders read so far are shown.
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
fates-together = Together
orders-empty = Paste an order above, drop a file, or try a sample.
orders-more = Show { $count } more
