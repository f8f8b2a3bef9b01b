//! Files of orders that are small for a computer and large for a page.

/// A file, by name and content.
pub struct LargeFile {
    pub what: &'static str,
    pub name: &'static str,
    pub content: String,
}

/// An order of so many lines, each with a finding: a quantity that is none.
pub fn lines_with_findings(count: usize) -> String {
    order("", &items(count, |at| format!("<Item><SKU>S{at}</SKU><Quantity>x</Quantity></Item>\n")))
}

/// One file of each shape, at its sizes.
pub fn large_files() -> Vec<LargeFile> {
    let clean = |at| {
        format!(
            "<Item><SKU>S{at}</SKU><Name>Soap</Name><Quantity>1</Quantity><UnitPrice>1.00</UnitPrice></Item>\n"
        )
    };
    let unknown = |count| order("", &repeated(count, |at| format!("<e{at}>1</e{at}>\n")));
    let attributes = repeated(20_000, |at| format!(" a{at}=\"1\""));
    let columns = |count| {
        let (names, cells) = (repeated(count, |at| format!(",odd {at}")), ",1".repeat(count));
        format!("Order Number{names}\nA-1{cells}\n")
    };
    let one = |more: &str| format!("{{\"orders\":[{{\"id\":1,\"order_number\":\"A\"{more}}}]");
    let addresses = repeated(50_000, |at| format!("{{\"id\":{at},\"city\":\"x\"}},"));
    let file = |what, name, content| LargeFile { what, name, content };
    vec![
        file("2,000 lines, each with a finding", "lines.xml", lines_with_findings(2_000)),
        file("10,000 lines, each with a finding", "lines.xml", lines_with_findings(10_000)),
        file("50,000 lines, each with a finding", "lines.xml", lines_with_findings(50_000)),
        file("5,000 unknown elements", "elements.xml", unknown(5_000)),
        file("20,000 unknown elements", "elements.xml", unknown(20_000)),
        file("20,000 attributes", "attributes.xml", order(&attributes, "")),
        file("10,000 clean items", "items.xml", order("", &items(10_000, clean))),
        file("500 unknown columns", "columns.csv", columns(500)),
        file("5,000 unknown columns", "columns.csv", columns(5_000)),
        file(
            "a string of 20 MB",
            "string.json",
            one(&format!(",\"notes\":\"{}\"", "x".repeat(20_000_000))) + "}",
        ),
        file(
            "a stray value of 25 MB",
            "stray.xml",
            order("", &format!("<Odd>{}</Odd>", "x".repeat(25_000_000))),
        ),
        file(
            "100,000 values of no order",
            "addresses.json",
            format!("{},\"addresses\":[{}{{}}]}}", one(""), addresses),
        ),
    ]
}

fn items(count: usize, item: impl Fn(usize) -> String) -> String {
    format!("<Items>{}</Items>", repeated(count, item))
}

fn repeated(count: usize, each: impl Fn(usize) -> String) -> String {
    (1..=count).map(each).collect()
}

/// A document with one order.
fn order(attributes: &str, inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Orders pages=\"1\"><Order{attributes}><OrderID>1</OrderID>\
         <OrderNumber>A-1</OrderNumber><OrderDate>11/20/2026 09:15</OrderDate><OrderStatus>paid</OrderStatus>\
         <LastModified>11/20/2026 09:20</LastModified><OrderTotal>10.00</OrderTotal>\
         <ShippingAmount>0.00</ShippingAmount><Customer><CustomerCode>c1</CustomerCode>\
         <BillTo><Name>Ada Lane</Name></BillTo><ShipTo><Name>Ada Lane</Name><Address1>1 Main Street</Address1>\
         <City>Austin</City><State>TX</State><PostalCode>78701</PostalCode><Country>US</Country></ShipTo>\
         </Customer>{inside}</Order></Orders>\n"
    )
}
