//! Makes order files of any size, with the same bytes every time and with what real files have:
//! customers and variants that repeat, empty values, accents, and a finding in every tenth order.

use std::fmt::Write;

/// How many variants the store has.
const VARIANTS: usize = 500;
/// How many lines each order has.
const LINES: usize = 3;

/// An order of the store, made from its number.
struct Made {
    id: usize,
    day: usize,
    customer: usize,
    /// Whether the shipping address is missing.
    no_address: bool,
    /// Whether a quantity has a half.
    halves: bool,
}

const FIRST: [&str; 8] = ["Ada", "Zoë", "Jürgen", "María", "Liam", "Noor", "Chloé", "Sam"];
const LAST: [&str; 8] = ["Moss", "Fernández", "Weiß", "Lane", "O'Neil", "Okafor", "Dubois", "Park"];
const CITIES: [(&str, &str, &str); 5] = [
    ("Austin", "TX", "78701"),
    ("Portland", "OR", "97201"),
    ("San José", "CA", "95110"),
    ("Boston", "MA", "02108"),
    ("Denver", "CO", "80202"),
];

impl Made {
    fn new(at: usize) -> Self {
        // Gives neighbouring numbers different results, the same ones each time.
        let mixed = at.wrapping_mul(2_654_435_761) >> 7;
        Made {
            id: 100_000 + at,
            day: mixed % 27 + 1,
            customer: mixed % (at / 3 + 1),
            no_address: at % 20 == 7,
            halves: at % 20 == 13,
        }
    }

    fn number(&self) -> String {
        format!("SO{}", self.id)
    }

    fn first(&self) -> &'static str {
        FIRST[self.customer % FIRST.len()]
    }

    fn last(&self) -> &'static str {
        LAST[self.customer / 8 % LAST.len()]
    }

    fn street(&self) -> String {
        format!("{} Mill Lane, Building {}", self.customer % 900 + 1, self.customer % 17 + 1)
    }

    fn city(&self) -> (&'static str, &'static str, &'static str) {
        CITIES[self.customer % CITIES.len()]
    }

    fn email(&self) -> String {
        format!("customer.{}@store.example", self.customer)
    }

    fn variant(&self, line: usize) -> usize {
        (self.id * 7 + line * 131) % VARIANTS
    }

    fn quantity(&self, line: usize) -> String {
        let whole = (self.id + line) % 9 + 1;
        if self.halves && line == 0 { format!("{whole}.5") } else { whole.to_string() }
    }

    fn price(&self, line: usize) -> String {
        format!("{}.{:02}", self.variant(line) % 90 + 5, self.variant(line) % 100)
    }
}

fn name(variant: usize) -> String {
    format!("Enamel mug & saucer, series {variant}, hand-painted, dishwasher-safe")
}

/// As one document of the API with its side-loaded records.
pub fn json(count: usize) -> String {
    let mut out = String::with_capacity(count * 2800);
    let begin = |out: &mut String, name: &str| {
        out.push_str(if out.is_empty() { "{\"" } else { "],\"" });
        out.push_str(name);
        out.push_str("\":[");
    };
    let comma = |out: &mut String| {
        if !out.ends_with('[') {
            out.push(',');
        }
    };
    begin(&mut out, "orders");
    for made in (0..count).map(Made::new) {
        comma(&mut out);
        let (id, day) = (made.id, made.day);
        let address = if made.no_address { "null".to_owned() } else { (made.customer + 1).to_string() };
        let company = made.customer + 1;
        let lines: Vec<String> = (0..LINES).map(|line| (id * 10 + line).to_string()).collect();
        let _ = write!(
            out,
            "{{\"id\":{id},\"created_at\":\"2023-06-{day:02}T08:06:01.561Z\",\"updated_at\":\"2023-06-{day:02}T18:24:39.102Z\",\"document_url\":\"https://go.tradegecko.com/d/not-a-real-token-{id}\",\"assignee_id\":null,\"billing_address_id\":{company},\"company_id\":{company},\"contact_id\":null,\"currency_id\":1,\"shipping_address_id\":{address},\"stock_location_id\":1,\"user_id\":1,\"default_price_list_id\":\"retail\",\"email\":\"{}\",\"fulfillment_status\":\"unshipped\",\"invoice_status\":\"uninvoiced\",\"issued_at\":\"2023-06-{day:02}\",\"notes\":\"Leave at the back door \\u2013 the bell of no. {} is broken\",\"order_number\":\"{}\",\"packed_status\":\"unpacked\",\"payment_status\":\"paid\",\"phone_number\":\"+1 512-555-{:04}\",\"reference_number\":null,\"return_status\":\"unreturned\",\"returning_status\":\"unreturning\",\"ship_at\":null,\"source_url\":null,\"status\":\"finalized\",\"tax_label\":\"GST\",\"tax_override\":null,\"tax_treatment\":\"exclusive\",\"total\":\"184.{:02}\",\"tags\":[\"sales\"],\"fulfillment_ids\":[],\"invoice_ids\":[],\"payment_ids\":[],\"cached_total\":null,\"default_price_type_id\":\"retail\",\"source\":null,\"tax_type\":\"exclusive\",\"tracking_number\":null,\"url\":null,\"source_id\":null,\"order_line_item_ids\":[{}]}}",
            made.email(),
            made.customer % 90,
            made.number(),
            id % 10_000,
            id % 100,
            lines.join(",")
        );
    }
    begin(&mut out, "order_line_items");
    for made in (0..count).map(Made::new) {
        for line in 0..LINES {
            comma(&mut out);
            let day = made.day;
            let _ = write!(
                out,
                "{{\"id\":{},\"created_at\":\"2023-06-{day:02}T08:06:01.561Z\",\"updated_at\":\"2023-06-{day:02}T08:06:01.561Z\",\"order_id\":{},\"tax_type_id\":null,\"variant_id\":{},\"discount\":null,\"freeform\":false,\"image_url\":\"\",\"label\":null,\"line_type\":null,\"position\":{line},\"price\":\"{}\",\"quantity\":\"{}\",\"tax_rate_override\":null,\"tax_rate\":\"0.0\",\"fulfillment_line_item_ids\":[],\"invoice_line_item_ids\":[]}}",
                made.id * 10 + line,
                made.id,
                made.variant(line) + 1,
                made.price(line),
                made.quantity(line)
            );
        }
    }
    begin(&mut out, "addresses");
    let customers = (0..count).map(Made::new).map(|made| made.customer).max().map_or(0, |most| most + 1);
    let customer = |customer: usize| Made { customer, ..Made::new(0) };
    for made in (0..customers).map(customer) {
        comma(&mut out);
        let (city, state, zip) = made.city();
        let _ = write!(
            out,
            "{{\"id\":{id},\"company_id\":{id},\"first_name\":\"{}\",\"last_name\":\"{}\",\"company_name\":\"\",\"address1\":\"{}\",\"address2\":null,\"suburb\":null,\"city\":\"{city}\",\"state\":\"{state}\",\"zip_code\":\"{zip}\",\"country\":\"United States\",\"country_code\":\"US\",\"phone_number\":\"+1 512-555-{:04}\",\"email\":\"{}\",\"label\":\"Shipping\",\"status\":\"active\",\"created_at\":\"2021-02-03T08:06:01.561Z\",\"updated_at\":\"2021-02-03T08:06:01.561Z\"}}",
            made.first(),
            made.last(),
            made.street(),
            made.customer % 10_000,
            made.email(),
            id = made.customer + 1
        );
    }
    begin(&mut out, "companies");
    for made in (0..customers).map(customer) {
        comma(&mut out);
        let _ = write!(
            out,
            "{{\"id\":{},\"name\":\"{} {} & Co\",\"company_code\":\"C{}\",\"email\":\"{}\",\"phone_number\":null,\"company_type\":\"consumer\",\"status\":\"active\",\"tax_number\":null,\"default_price_list_id\":\"retail\",\"created_at\":\"2021-02-03T08:06:01.561Z\",\"updated_at\":\"2021-02-03T08:06:01.561Z\"}}",
            made.customer + 1,
            made.first(),
            made.last(),
            made.customer,
            made.email()
        );
    }
    begin(&mut out, "variants");
    for variant in 0..VARIANTS {
        comma(&mut out);
        let _ = write!(
            out,
            "{{\"id\":{},\"product_id\":{},\"sku\":\"MUG-{variant:04}\",\"name\":\"Blue\",\"product_name\":\"{}\",\"upc\":\"{:012}\",\"weight\":\"{}\",\"weight_unit\":\"g\",\"opt1\":\"Blue\",\"opt2\":null,\"opt3\":null,\"buy_price\":\"4.5\",\"retail_price\":\"12.0\",\"stock_on_hand\":\"40\",\"status\":\"active\"}}",
            variant + 1,
            variant / 4 + 1,
            name(variant),
            variant,
            variant % 700 + 100
        );
    }
    begin(&mut out, "currencies");
    out.push_str("{\"id\":1,\"iso\":\"USD\",\"name\":\"US Dollar\",\"symbol\":\"$\",\"rate\":\"1.0\"}");
    begin(&mut out, "locations");
    out.push_str("{\"id\":1,\"label\":\"Main warehouse\",\"city\":\"Austin\",\"country\":\"US\"}]}\n");
    out
}

/// As a page of a Custom Store.
pub fn xml(count: usize) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;");
    let mut out = String::with_capacity(count * 2500);
    out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Orders pages=\"1\">\n");
    for made in (0..count).map(Made::new) {
        let (id, day, (city, state, zip)) = (made.id, made.day, made.city());
        let _ = write!(
            out,
            "  <Order>\n    <OrderID><![CDATA[{id}]]></OrderID>\n    <OrderNumber><![CDATA[{}]]></OrderNumber>\n    <OrderDate>06/{day:02}/2023 08:06</OrderDate>\n    <OrderStatus><![CDATA[paid]]></OrderStatus>\n    <LastModified>06/{day:02}/2023 18:24</LastModified>\n    <ShippingMethod><![CDATA[USPS Priority Mail]]></ShippingMethod>\n    <PaymentMethod><![CDATA[Credit card]]></PaymentMethod>\n    <CurrencyCode>USD</CurrencyCode>\n    <OrderTotal>184.{:02}</OrderTotal>\n    <TaxAmount>0.00</TaxAmount>\n    <ShippingAmount>0.00</ShippingAmount>\n    <CustomerNotes><![CDATA[Leave at the back door – the bell of no. {} is broken]]></CustomerNotes>\n    <InternalNotes></InternalNotes>\n    <Gift>false</Gift>\n    <GiftMessage></GiftMessage>\n    <CustomField1></CustomField1>\n    <Source>Web</Source>\n    <Customer>\n      <CustomerCode><![CDATA[{}]]></CustomerCode>\n      <BillTo>\n        <Name><![CDATA[{first} {last}]]></Name>\n        <Company></Company>\n        <Phone>+1 512-555-{phone:04}</Phone>\n        <Email><![CDATA[{}]]></Email>\n      </BillTo>\n",
            made.number(),
            id % 100,
            made.customer % 90,
            made.email(),
            made.email(),
            first = made.first(),
            last = made.last(),
            phone = id % 10_000,
        );
        if !made.no_address {
            let _ = write!(
                out,
                "      <ShipTo>\n        <Name><![CDATA[{} {}]]></Name>\n        <Company>Moss and Fern</Company>\n        <Address1>{}</Address1>\n        <City>{city}</City>\n        <State>{state}</State>\n        <PostalCode>{zip}</PostalCode>\n        <Country>US</Country>\n        <Phone>+1 512-555-{:04}</Phone>\n      </ShipTo>\n",
                made.first(),
                made.last(),
                escaped(&made.street()),
                id % 10_000
            );
        }
        out.push_str("    </Customer>\n    <Items>\n");
        for line in 0..LINES {
            let variant = made.variant(line);
            let _ = write!(
                out,
                "      <Item>\n        <LineItemID>{}</LineItemID>\n        <SKU><![CDATA[MUG-{variant:04}]]></SKU>\n        <Name>{}</Name>\n        <Weight>{}</Weight>\n        <WeightUnits>Grams</WeightUnits>\n        <Quantity>{}</Quantity>\n        <UnitPrice>{}</UnitPrice>\n        <Location>Aisle {}</Location>\n        <Options>\n          <Option>\n            <Name>Colour</Name>\n            <Value>Blue</Value>\n          </Option>\n        </Options>\n      </Item>\n",
                id * 10 + line,
                escaped(&name(variant)),
                variant % 700 + 100,
                made.quantity(line),
                made.price(line),
                variant % 30
            );
        }
        out.push_str("    </Items>\n  </Order>\n");
    }
    out.push_str("</Orders>\n");
    out
}

/// As a table with one row per line.
pub fn csv(count: usize) -> String {
    let mut out = String::with_capacity(count * LINES * 420);
    out.push_str("Order ID,Order Number,Order Date,Last Modified,Order Status,Shipping Method,Payment Method,Currency,Order Total,Customer Notes,Customer Code,Bill To Name,Bill To Email,Bill To Phone,Ship To Name,Ship To Company,Ship To Address 1,Ship To Address 2,Ship To City,Ship To State,Ship To Postal Code,Ship To Country,Ship To Phone,SKU,Item Name,Quantity,Unit Price,Weight,Weight Units,Item Options\r\n");
    for made in (0..count).map(Made::new) {
        let (id, day, (city, state, zip)) = (made.id, made.day, made.city());
        for line in 0..LINES {
            let variant = made.variant(line);
            let _ = write!(
                out,
                "{id},{},06/{day:02}/2023 08:06,06/{day:02}/2023 18:24,paid,USPS Priority Mail,Credit card,USD,184.{:02},\"Leave at the back door, the bell of no. {} is broken\",{},{first} {last},{},+1 512-555-{phone:04},",
                made.number(),
                id % 100,
                made.customer % 90,
                made.email(),
                made.email(),
                first = made.first(),
                last = made.last(),
                phone = id % 10_000,
            );
            if made.no_address {
                out.push_str(",,,,,,,,,");
            } else {
                let _ = write!(
                    out,
                    "{} {},Moss and Fern,\"{}\",,{city},{state},{zip},US,+1 512-555-{:04},",
                    made.first(),
                    made.last(),
                    made.street(),
                    id % 10_000
                );
            }
            let _ = write!(
                out,
                "MUG-{variant:04},\"{}\",{},{},{},Grams,Colour: Blue\r\n",
                name(variant),
                made.quantity(line),
                made.price(line),
                variant % 700 + 100
            );
        }
    }
    out
}
