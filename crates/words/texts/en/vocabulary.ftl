# Words of the one vocabulary of all three tools.
severity-error = Error
severity-warning = Warning
severity-notice = Notice
certainty-documented = Documented
certainty-observed = Observed
certainty-inferred = Inferred, likely
profile-quickbooks-commerce = QuickBooks Commerce
profile-custom-store = Custom Store

# Names of the values that texts carry, shown where a code is explained without a case.
argument-character = character
argument-comparison = comparison
argument-count = count
argument-expected = expected value
argument-field = field
argument-found = value found
argument-host = host
argument-feed = feed ID
argument-line = line
argument-kind = kind
argument-limit = limit
argument-location = stock location
argument-name = name
argument-order = order number
argument-parameter = parameter
argument-percent = percentage
argument-size = size
argument-state = state
argument-total = total
argument-unit = unit
argument-url = URL
argument-value = value
argument-version = version

nothing-pasted =
    .title = Nothing to look at yet
    .why = The field is empty or holds only spaces.
    .fix = Paste a text, or open the sample to see how it works.

service-discontinued =
    .title = QuickBooks Commerce closed on 31 August 2023
    .why = The service that answered this connection no longer exists, so ShipStation cannot import orders from it or report shipments to it.
    .fix = Connect the system you use now as a Custom Store, or import your orders as a CSV file into a manual store in ShipStation.
