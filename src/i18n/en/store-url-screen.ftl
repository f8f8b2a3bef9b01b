# The store URL on screen.
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
