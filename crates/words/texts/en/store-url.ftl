# Tool 1: the store URL.

role-scheme = Scheme
role-separator = Mark
role-user = User name
role-password = Password
role-host = Host
role-port = Port
role-path = Path
role-feed-id = Feed id
role-suffix = Ending
role-parameter = Parameter
role-value = Value
role-fragment = Fragment
role-stray = Extra characters
role-unknown = Not understood

meaning-encrypted = ShipStation calls over an encrypted connection.
meaning-unencrypted = ShipStation calls without encryption: user name and password can be read on the way.
meaning-other-scheme = ShipStation only calls addresses that begin with https:// or http://.
meaning-mark = Divides the parts beside it.
meaning-credential = A user name, password or key. It is hidden here and does not belong in the URL.
meaning-quickbooks-host = QuickBooks Commerce’s server for ShipStation. It has not answered since 31 August 2023.
meaning-host = ShipStation calls the server { $host } and sends it the user name and password of the connection.
meaning-port = The door of the server. Without it, https uses 443.
meaning-feed-path = The list of shipments that QuickBooks Commerce kept for ShipStation.
meaning-path = Where on the server the orders are.
meaning-feed-id = The number of your feed ({ $feed }). QuickBooks Commerce showed it on its integration page.
meaning-suffix = The form of the answer. ShipStation reads .xml.
meaning-location-parameter = Limits the feed to one stock location. %5B%5D is how [] is written in a URL.
meaning-location-misspelt = Meant as stock_location_id[], but written differently.
meaning-location = The id of the stock location: only orders of { $location } are sent.
meaning-location-open = The id of the stock location belongs here: a number.
meaning-reserved = ShipStation adds { $parameter } to every request itself.
meaning-parameter = { $parameter } is not ShipStation’s: it is passed on to the server as it is.
meaning-value = The value of { $parameter }.
meaning-fragment = What follows # is never sent to the server.
meaning-stray = Does not belong to the URL. ShipStation takes every character in the field as part of it.
meaning-unknown = Not understood, and not part of the URL that was examined.

sentence-nothing = Paste the URL you have, or open the sample.
sentence-no-url = There is no URL in this text, so ShipStation has nothing to call.
sentence-not-complete = ShipStation needs the whole URL, from https:// to its end; here a part is missing or wrong.
sentence-integration-page = This is the page that showed the connection details: ShipStation would find no orders there.
sentence-no-feed = The URL leads to QuickBooks Commerce but not to a feed, so ShipStation would find no orders there.
sentence-elsewhere = ShipStation would ask { $host } for orders and send it your user name and password, although that does not look like your store’s server.
sentence-every-location = ShipStation would import from feed { $feed } the finalized, fulfilled, void and deleted orders of every stock location, if they have a shipping address; since 31 August 2023 nothing answers there.
sentence-one-location = ShipStation would import from feed { $feed } only the orders of stock location { $location } that are finalized, fulfilled, void or deleted and have a shipping address; since 31 August 2023 nothing answers there.
sentence-several-locations = ShipStation would likely import from feed { $feed } the orders of { $count } stock locations ({ $location }), though only a single one is documented; since 31 August 2023 nothing answers there.
sentence-location-unread = ShipStation would likely import from feed { $feed } the orders of every stock location, because { $location } is not written so that the feed understands it; since 31 August 2023 nothing answers there.
sentence-location-open = ShipStation would likely import nothing from feed { $feed }, because the stock location is not given by its number; since 31 August 2023 nothing answers there.
sentence-custom-store = At every import ShipStation asks { $host } for all orders changed since the last one, whatever their status, and reports each shipment to the same URL.
sentence-custom-store-with-parameters = At every import ShipStation asks { $host } for all orders changed since the last one, whatever their status, adds its own parameters to yours with &, and reports each shipment to the same URL.
sentence-custom-store-with-reserved = At every import ShipStation asks { $host } for changed orders and adds parameters that the URL already carries, so it is up to the store which of the two it reads.
sentence-unreachable = ShipStation calls from the internet and cannot reach { $host }.

not-a-url =
    .title = { $kind ->
        [encoded] The URL is encoded
        [host] The server’s name is not one
        [no-url] No URL found
        [request] The path and the server of a request stand apart
        [no-scheme] https:// is missing
        [no-host] Only a piece of a URL
        [port] This is not a port number
       *[scheme] The URL does not begin with https://
    }
    .why = { $kind ->
        [encoded] Its marks are written as %3A and %2F, so it is read as a word.
        [host] “{ $found }” cannot be the name of a server.
        [no-url] Nothing in this text looks like an address that ShipStation could call.
        [request] This is a request as a log shows it: the path stands in its first line, the server behind “Host:”.
        [no-scheme] Without https:// it is likely that ShipStation does not accept the address.
        [no-host] The server’s name is missing, so ShipStation cannot know where to call.
        [port] A port is a number from 1 to 65535; here it is { $found }.
       *[scheme] ShipStation calls over https. Here the address begins with { $found }.
    }
    .fix = { $kind ->
        [encoded] Write : and / in their place.
        [port] Correct the number behind the colon, or remove both.
        [scheme] Let the address begin with https://.
        [request] Put both together, with https:// in front.
        [no-scheme] Put https:// in front.
       *[other] Copy the whole URL from your store’s integration page.
    }

insecure-http =
    .title = The connection is not encrypted
    .why = With http, user name, password and customer data can be read on the way. ShipStation recommends https.
    .fix = Use https, once your server answers there.

credentials-in-url =
    .title = User name, password or key in the URL
    .why = URLs end up in logs and messages. ShipStation has fields of its own for user name and password and sends them separately.
    .fix = Remove them from the URL and enter them in ShipStation. If your store only accepts a key in the URL, leave it there and share the URL with nobody.

wrong-host =
    .title = { $kind ->
        [private] A server that ShipStation cannot reach
        [shipstation] ShipStation’s own address
       *[other] Not the server of the feed
    }
    .why = { $kind ->
        [private] { $host } exists only on your own computer or network. ShipStation calls from the internet.
        [shipstation] { $host } is a site of ShipStation, not your store.
        [lookalike] It looks like QuickBooks Commerce, but { $host } is another server. ShipStation would send it your user name and password.
       *[quickbooks] QuickBooks Commerce’s feeds were on { $expected }; here it is { $host }.
    }
    .fix = { $kind ->
        [private] Use an address that can be reached from the internet.
        [shipstation] Enter the URL of your store.
        [lookalike] Use it only if the server is yours.
       *[quickbooks] Replace the server with { $expected }.
    }

integration-page-not-feed =
    .title = The integration page, not the feed
    .why = This address showed user name, password and URL. The orders were on the URL shown there.
    .fix = Use the URL from that page; it ends in .xml.

wrong-path =
    .title = The path does not lead to a feed
    .why = { $kind ->
        [no-question-mark] An & stands where the first parameter needs a ?.
        [backslash] The slashes lean the wrong way: in a URL they are /.
       *[quickbooks] A feed’s path is /fulfillments/ and a number with .xml; here it is { $found }.
    }
    .fix = { $kind ->
        [no-question-mark] Replace the first & with ?.
        [backslash] Replace \ with /.
       *[quickbooks] Use https://shipstation.tradegecko.com/fulfillments/ with your feed’s number and .xml.
    }

missing-feed-id =
    .title = The feed’s number is missing
    .why = Behind /fulfillments/ stands the number that tells whose orders are meant.
    .fix = Add the number from the integration page, then .xml.

feed-id-not-a-number =
    .title = The feed id is not a number
    .why = “{ $found }” stands where the known URLs have a number such as 99999.
    .fix = Replace it with the number from the integration page.

missing-xml-suffix =
    .title = .xml is missing behind the number
    .why = Only with .xml does the feed answer in the form that ShipStation reads.
    .fix = Write .xml directly behind the number.

trailing-slash =
    .title = A slash too many at the end
    .why = The address of a file ends without a slash; with it, the server likely does not find the feed.
    .fix = Remove the slash behind .xml.

second-question-mark =
    .title = A second question mark
    .why = Only the first ? begins the parameters. Everything behind the second becomes part of the value in front of it.
    .fix = Join further parameters with &.

location-parameter-misspelt =
    .title = The location parameter is misspelt
    .why = “{ $found }” is not stock_location_id[]. The feed likely passes over it and sends the orders of every location.
    .fix = Write stock_location_id%5B%5D; %5B%5D stands for [].

location-placeholder-left =
    .title = The location’s number is still missing
    .why = “{ $found }” is the template’s word, not the id of a location.
    .fix = Replace it with the number of the stock location, or remove the parameter to get all locations.

location-not-a-number =
    .title = The location is not a number
    .why = { $found ->
        [empty] A stock location is given by its id, a whole number; here there is none.
       *[other] A stock location is given by its id, a whole number; here it is “{ $found }”.
    }
    .fix = Enter the id of the location, not its name. For several locations use one URL each.

location-repeated =
    .title = { $count ->
        [one] The same location more than once
       *[other] { $count } locations in one URL
    }
    .why = { $count ->
        [one] The feed needs a location only once. More than one is not documented.
       *[other] Only one location per URL is documented. With several, likely all of them or only the last counts.
    }
    .fix = { $count ->
        [one] Remove the repetition.
       *[other] Use one ShipStation store per location, each with its own URL.
    }

reserved-parameter =
    .title = ShipStation adds { $parameter } itself
    .why = ShipStation puts action, start_date, end_date and page on every request. If the URL holds them too, the store gets them twice.
    .fix = Remove them from the URL.

unknown-parameter =
    .title = Not a known parameter: { $parameter }
    .why = For this feed only stock_location_id[] is documented. Anything else likely changes nothing.
    .fix = Remove it, unless QuickBooks Commerce gave it to you.

stray-characters =
    .title = Characters that do not belong to the URL
    .why = { $kind ->
        [words] The text holds more than the URL. ShipStation takes everything in the field as the address.
        [blanks] Spaces or invisible characters ({ $character }) came along. ShipStation takes them as part of the address.
       *[marks] Characters such as { $character } came along. ShipStation takes them as part of the address.
    }
    .fix = Remove them and paste only the URL.
