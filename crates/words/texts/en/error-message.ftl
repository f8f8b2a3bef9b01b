# The error decoder: its steps, envelopes and scenarios.
recovery-quoted-lines = Quotation marks of an e-mail (>) were passed over
recovery-percent-decoded = Percent signs of a URL (%22) were turned back
recovery-html-unescaped = HTML codes (&quot;) were turned back
recovery-invisible-removed = Invisible and non-breaking characters were passed over
recovery-wrapped-lines = Line breaks inside the message were passed over
recovery-markup-removed = HTML tags were passed over
recovery-backslashes-removed = Backslashes in front of quotes were passed over
recovery-typographic-quotes = Typographic quotes were read as plain ones
recovery-single-quotes = Single quotes were read as double ones
recovery-missing-quotes = Missing quotes were added
recovery-trailing-commas = Commas with nothing behind them were passed over
recovery-closings-added = Missing quotes or brackets at the end were added
recovery-found-in-text = The message was found in the middle of other text
recovery-several-messages = Several messages were told apart

envelope-rails-hash = A list of fields and their errors (Rails)
envelope-errors-object = An “errors” object
envelope-errors-list = A list of errors
envelope-type-and-message = A type and a message
envelope-asp-net = An ASP.NET error with “ModelState”
envelope-shipstation-api = An error of the ShipStation API
envelope-word-press = A WordPress REST error
envelope-xml-error = An XML error element
envelope-html-page = A web page
envelope-status-line = An HTTP status
envelope-sentence = A validation sentence

scenario-nothing-left = The order is already packed and shipped in QuickBooks Commerce, so nothing was left to report: someone shipped it there, or this was a further label of a split order.
scenario-partly-packed = Part of the order was already packed in QuickBooks Commerce, and ShipStation reported the full quantity.
scenario-reported-twice = The shipment was reported a second time: the order was already complete.
scenario-cancelled-meanwhile = The order was cancelled in the store while it waited in ShipStation.
scenario-reopened-meanwhile = The order was opened again in the store after ShipStation had imported it.

advice-nothing-left = Compare the tracking numbers and add a missing one in QuickBooks Commerce by hand. For further labels tick “Do not notify marketplace” first.
advice-partly-packed = Look up the existing shipments of the order in QuickBooks Commerce and add the rest there by hand.
advice-reported-twice = Nothing has to be sent again. Check that the tracking number in the store is the right one.
advice-cancelled-meanwhile = Do not ship. Cancel the order in ShipStation too; if the parcel has left, contact the customer.
advice-reopened-meanwhile = Finalize the order in the store, then enter the shipment there by hand.

not-recognised =
    .title = { $field ->
         [none] This text is not known
        *[other] The message on “{ $field }” is not known
    }
    .why = No entry of the catalogue explains it. It may come from another system, or a part of it is missing.
    .fix = Paste the whole message as ShipStation shows it, or send it to support with “Copy for support”.
    .avoid = Select the whole message before you copy it, so that no part is missing.
    .cause-1 = It comes from another system, or a part of it is missing.
