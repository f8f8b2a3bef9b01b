# The frame, the start screen and the pieces that all screens share.
app-name = Store Helper
skip-to-content = Skip to the content
nav-label = Tools
language-label = Language
privacy-promise = Everything is worked out on this page. What you paste is not sent or stored anywhere.
not-affiliated = An independent tool. Not made by ShipStation, Intuit or TradeGecko.
loading = One moment: this tool is being loaded.
loading-failed = This tool could not be loaded. Check the connection, then load the page again. Copy what you have typed first: loading clears it.
load-again = Load again
route-unknown = There is no page “{ $name }” here. This is the nearest one.

start-title = What went wrong with your store and ShipStation?
start-lead = Three tools for stores connected to ShipStation: QuickBooks Commerce (formerly TradeGecko) and any Custom Store.
start-input = Paste what you have
start-input-hint = An error message, a store URL, or orders as JSON, XML or CSV. It finds the right tool.
start-not-kept = Nothing is kept: when you close or reload the page, what you pasted is gone.
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
pasted-text = Text in the field
go-to-finding = Go to finding { $count }
characters-left-out = { $count ->
    [one] … { $count } character left out …
   *[other] … { $count } characters left out …
}
marks-left-out = { $count ->
    [one] { $count } more place is not marked here.
   *[other] { $count } more places are not marked here.
}
more-places = { $count ->
    [one] and one more place
   *[other] and { $count } more places
}
what-to-do = What to do now
how-to-avoid = How to avoid it
likely-causes = Likely causes
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

about-title = About Store Helper

# Store URL
url-title = Store URL

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
embed-title = Embed this
