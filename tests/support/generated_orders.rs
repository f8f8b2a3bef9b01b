//! Orders made up by a generator, written in the three formats.

use proptest::prelude::*;

/// So many cases, and no file of those that failed.
pub fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// An order as a store would know it.
#[derive(Debug, Clone)]
pub struct Made {
    pub number: String,
    pub day: u32,
    pub address: Option<Address>,
    pub notes: String,
    pub lines: Vec<OrderLine>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Address {
    pub first: String,
    pub last: String,
    pub street: String,
    pub city: String,
    pub zip: String,
}

#[derive(Debug, Clone)]
pub struct OrderLine {
    pub sku: String,
    pub name: String,
    /// In halves.
    pub halves: u32,
    /// In hundredths.
    pub price: u32,
}

/// Letters, marks that each format has to write with care, and other scripts.
fn text() -> impl Strategy<Value = String> {
    "[A-Za-z][A-Za-z0-9 &<>\"',;éß漢😀.-]{0,14}[A-Za-zé0-9]"
}

fn line() -> impl Strategy<Value = OrderLine> {
    (
        prop_oneof![9 => "[A-Z]{2,4}-[1-9][0-9]{0,3}".boxed(), 1 => Just(String::new()).boxed()],
        text(),
        prop_oneof![9 => (1..40_u32).prop_map(|n| n * 2), 1 => 1..40_u32],
        1..99_999_u32,
    )
        .prop_map(|(sku, name, halves, price)| OrderLine { sku, name, halves, price })
}

fn address() -> impl Strategy<Value = Address> {
    ("[A-Z][a-zé]{1,8}", "[A-Z][a-z]{1,8}", text(), "[A-Z][a-zü]{2,9}", "[1-9][0-9]{4}")
        .prop_map(|(first, last, street, city, zip)| Address { first, last, street, city, zip })
}

/// Up to `most` orders with different numbers.
pub fn orders(most: usize) -> impl Strategy<Value = Vec<Made>> {
    let order = (
        1..28_u32,
        prop_oneof![9 => address().prop_map(Some), 1 => Just(None)],
        prop_oneof![Just(String::new()), text()],
        prop::collection::vec(line(), 1..4),
        any::<bool>(),
    );
    prop::collection::vec(order, 1..=most).prop_map(|orders| {
        let mut made: Vec<Made> = Vec::new();
        for (day, address, notes, lines, shares) in orders {
            let number = format!("SO{}", 1000 + made.len());
            let mut order = Made { number, day, address, notes, lines };
            // Customers come back, for the same things.
            if let Some(first) = made.first().filter(|_| shares) {
                order.address.clone_from(&first.address);
                order.lines[0].sku.clone_from(&first.lines[0].sku);
                order.lines[0].name.clone_from(&first.lines[0].name);
            }
            made.push(order);
        }
        made
    })
}

impl OrderLine {
    pub fn quantity(&self) -> String {
        if self.halves.is_multiple_of(2) {
            (self.halves / 2).to_string()
        } else {
            format!("{}.5", self.halves / 2)
        }
    }

    pub fn price(&self) -> String {
        let (whole, cents) = (self.price / 100, self.price % 100);
        match cents {
            0 => whole.to_string(),
            cents if cents % 10 == 0 => format!("{whole}.{}", cents / 10),
            cents => format!("{whole}.{cents:02}"),
        }
    }
}

/// As documents of the API. An address or variant that comes again is the same record.
pub fn json(orders: &[Made]) -> String {
    let quoted = |text: &str| serde_json::to_string(text).expect("a string");
    let (mut all, mut lines, mut addresses, mut variants) = (vec![], vec![], vec![], vec![]);
    for (id, order) in (1..).zip(orders) {
        let address = order.address.as_ref().map_or("null".to_owned(), |a| {
            let values = format!(
                "\"first_name\":{},\"last_name\":{},\"address1\":{},\"city\":{},\"zip_code\":\"{}\",\"state\":\"TX\",\"country_code\":\"US\"",
                quoted(&a.first), quoted(&a.last), quoted(&a.street), quoted(&a.city), a.zip
            );
            id_of(&mut addresses, values).to_string()
        });
        all.push(format!(
            "{{\"id\":{id},\"order_number\":{},\"status\":\"finalized\",\"issued_at\":\"2023-06-{:02}\",\"updated_at\":\"2023-06-{:02}T00:00:00.000Z\",\"notes\":{},\"shipping_address_id\":{address}}}",
            quoted(&order.number), order.day, order.day, quoted(&order.notes)
        ));
        for line in &order.lines {
            let line_id = lines.len() + 1;
            let values = format!("\"sku\":{},\"product_name\":{}", quoted(&line.sku), quoted(&line.name));
            let variant = id_of(&mut variants, values);
            lines.push(format!(
                "{{\"id\":{line_id},\"order_id\":{id},\"variant_id\":{variant},\"quantity\":\"{}\",\"price\":\"{}\"}}",
                line.quantity(), line.price()
            ));
        }
    }
    let records = |all: Vec<String>| {
        let numbered = (1..).zip(all).map(|(id, values)| format!("{{\"id\":{id},{values}}}"));
        numbered.collect::<Vec<_>>().join(",")
    };
    format!(
        "{{\"orders\":[{}],\n\"order_line_items\":[{}],\n\"addresses\":[{}],\n\"variants\":[{}]}}",
        all.join(",\n"),
        lines.join(",\n"),
        records(addresses),
        records(variants)
    )
}

/// The id of a record with these values, which is added if there is none.
fn id_of(records: &mut Vec<String>, values: String) -> usize {
    let known = records.iter().position(|record| *record == values);
    known.unwrap_or_else(|| {
        records.push(values);
        records.len() - 1
    }) + 1
}

/// As a Custom Store page.
pub fn xml(orders: &[Made]) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let mut out = String::from("<Orders>\n");
    for (at, order) in orders.iter().enumerate() {
        let day = order.day;
        let notes = if order.notes.is_empty() {
            String::new()
        } else {
            format!("<CustomerNotes><![CDATA[{}]]></CustomerNotes>", order.notes)
        };
        let address = order.address.as_ref().map_or(String::new(), |a| {
            format!(
                "<ShipTo><Name>{} {}</Name><Address1>{}</Address1><City>{}</City><State>TX</State><PostalCode>{}</PostalCode><Country>US</Country></ShipTo>",
                a.first, a.last, escaped(&a.street), a.city, a.zip
            )
        });
        let items: String = order
            .lines
            .iter()
            .map(|line| {
                format!(
                    "<Item><SKU>{}</SKU><Name>{}</Name><Quantity>{}</Quantity><UnitPrice>{}</UnitPrice></Item>",
                    line.sku, escaped(&line.name), line.quantity(), line.price()
                )
            })
            .collect();
        out.push_str(&format!(
            "<Order><OrderID>{}</OrderID><OrderNumber>{}</OrderNumber><OrderDate>06/{day:02}/2023 00:00</OrderDate><OrderStatus>finalized</OrderStatus><LastModified>06/{day:02}/2023 00:00</LastModified><OrderTotal>1</OrderTotal><ShippingAmount>0</ShippingAmount>{notes}<Customer><CustomerCode>1</CustomerCode><BillTo><Name>X</Name></BillTo>{address}</Customer><Items>{items}</Items></Order>\n",
            at + 1, order.number
        ));
    }
    out + "</Orders>\n"
}

/// As a table with a row a line.
pub fn csv(orders: &[Made]) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut out = String::from(
        "Order ID;Order Number;Order Date;Last Modified;Order Status;Notes;Ship To First Name;Ship To Last Name;Ship To Address;Ship To City;Ship To State;Ship To Zip;Ship To Country;SKU;Item Name;Quantity;Price\r\n",
    );
    for (at, order) in orders.iter().enumerate() {
        for line in &order.lines {
            let date = format!("2023-06-{:02}", order.day);
            let mut cells = vec![
                (at + 1).to_string(),
                order.number.clone(),
                date.clone(),
                date,
                "finalized".to_owned(),
                quoted(&order.notes),
            ];
            match &order.address {
                Some(a) => cells.extend([
                    quoted(&a.first),
                    a.last.clone(),
                    quoted(&a.street),
                    a.city.clone(),
                    "TX".to_owned(),
                    a.zip.clone(),
                    "US".to_owned(),
                ]),
                None => cells.extend(vec![String::new(); 7]),
            }
            cells.extend([line.sku.clone(), quoted(&line.name), line.quantity(), line.price()]);
            out.push_str(&cells.join(";"));
            out.push_str("\r\n");
        }
    }
    out
}
