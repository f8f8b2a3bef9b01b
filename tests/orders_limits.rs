//! Every limit of the Custom Store field table: a value at the limit is right, one beyond is not.
//!
//! The numbers are those of the
//! [guide](https://help.shipstation.com/hc/en-us/articles/360025856192-Custom-Store-Development-Guide)
//! and, where it takes more, of the published schema; they are written here once more, so that a
//! slip in the program's own table shows.
#![cfg(not(target_arch = "wasm32"))]

use knowledge::vocabulary::Severity;
use orders::{Options, examine};

/// A right document of one order.
const XML: &str = include_str!("support/order.xml");

/// Element, most characters of the table, most characters of the schema where it takes more.
const TEXTS: &[(&str, usize, Option<usize>)] = &[
    ("OrderID", 50, None),
    ("OrderNumber", 50, None),
    ("OrderStatus", 50, None),
    ("Dimensions/DimensionUnits", 10, None),
    ("ShippingMethod", 100, Some(1000)),
    ("PaymentMethod", 50, None),
    ("CustomerNotes", 1000, None),
    ("InternalNotes", 1000, None),
    ("GiftMessage", 1000, None),
    ("CustomField1", 100, None),
    ("CustomField2", 100, None),
    ("CustomField3", 100, None),
    ("RequestedWarehouse", 100, None),
    ("Source", 50, None),
    ("Customer/CustomerCode", 50, Some(100)),
    ("Customer/BillTo/Name", 100, None),
    ("Customer/BillTo/Company", 100, None),
    ("Customer/BillTo/Phone", 50, None),
    ("Customer/BillTo/Email", 100, None),
    ("Customer/BillTo/Address1", 200, None),
    ("Customer/BillTo/Address2", 200, None),
    ("Customer/BillTo/City", 100, None),
    ("Customer/BillTo/State", 100, None),
    ("Customer/BillTo/PostalCode", 50, None),
    ("Customer/ShipTo/Name", 100, None),
    ("Customer/ShipTo/Company", 100, None),
    ("Customer/ShipTo/Address1", 200, None),
    ("Customer/ShipTo/Address2", 200, None),
    ("Customer/ShipTo/City", 100, None),
    ("Customer/ShipTo/PostalCode", 50, None),
    ("Customer/ShipTo/Phone", 50, None),
    ("Items/Item/LineItemID", 50, None),
    ("Items/Item/SKU", 50, Some(100)),
    ("Items/Item/Name", 200, None),
    ("Items/Item/ImageUrl", 500, None),
    ("Items/Item/UPC", 12, None),
    ("Items/Item/Location", 100, None),
    ("Items/Item/Options/Option/Name", 100, None),
    ("Items/Item/Options/Option/Value", 100, None),
];

/// Elements with at most seven digits before and two behind the point.
const AMOUNTS: &[&str] = &[
    "Dimensions/Length",
    "Dimensions/Width",
    "Dimensions/Height",
    "OrderTotal",
    "TaxAmount",
    "ShippingAmount",
    "Items/Item/Weight",
    "Items/Item/UnitPrice",
    "Items/Item/Options/Option/Weight",
];

/// What the right order has to say against this value of this element: codes and severities, apart
/// from a total that no longer matches.
fn found(path: &str, value: &str) -> Vec<(&'static str, Severity)> {
    let text = with(path, value);
    let report = examine(&text, &Options::default());
    let all = report.findings.iter().chain(report.orders.iter().flat_map(|order| &order.findings));
    all.map(|finding| (finding.code.as_str(), finding.severity)).filter(|f| f.0 != "total-mismatch").collect()
}

/// The right order with this value in this element, which it may lack.
fn with(path: &str, value: &str) -> String {
    let (mut at, mut end) = (0, XML.len());
    let order = XML.find("<Order>").expect("an order");
    at += order;
    let names: Vec<&str> = path.split('/').collect();
    for (depth, name) in names.iter().enumerate() {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        let Some(start) = XML[at..end].find(&open).map(|start| at + start) else {
            // It is not there: all that is missing of it comes first in what holds it.
            let parent = XML[at..].find('>').map_or(at, |behind| at + behind + 1);
            let missing = &names[depth..];
            let mut inner = value.to_owned();
            for name in missing.iter().rev() {
                let beside = match *name {
                    "Value" => "<Name>n</Name>",
                    "Name" if missing.contains(&"Option") => "<Value>v</Value>",
                    "Weight" if missing.contains(&"Option") => "<Name>n</Name><Value>v</Value>",
                    _ => "",
                };
                inner = format!("{beside}<{name}>{inner}</{name}>");
            }
            return format!("{}{inner}{}", &XML[..parent], &XML[parent..]);
        };
        at = start;
        end = at + XML[at..end].find(&close).expect("it is closed");
    }
    let inside = at + XML[at..].find('>').expect("a tag ends") + 1;
    format!("{}{value}{}", &XML[..inside], &XML[end..])
}

/// So many characters, none of which is one byte.
fn long(count: usize) -> String {
    "é".repeat(count)
}

#[test]
fn texts_are_counted_in_characters_up_to_their_limit() {
    for (path, most, in_schema) in TEXTS {
        assert_eq!(found(path, &long(*most)), [], "{path} at its limit");
        let beyond = found(path, &long(most + 1));
        // Of the billing address only the schema speaks, and OrderID has a length only there.
        let of_schema = path.starts_with("Customer/BillTo/")
            && !["Name", "Company", "Phone", "Email"].iter().any(|name| path.ends_with(name));
        let mild = in_schema.is_some() || of_schema || *path == "OrderID";
        let severity = if mild { Severity::Warning } else { Severity::Error };
        assert_eq!(beyond, [("value-too-long", severity)], "{path} one beyond");
        if let Some(most) = in_schema {
            assert_eq!(found(path, &long(*most)), [("value-too-long", Severity::Warning)], "{path}");
            assert_eq!(found(path, &long(most + 1)), [("value-too-long", Severity::Error)], "{path}");
        }
    }
}

#[test]
fn amounts_have_seven_digits_before_the_point_and_two_behind() {
    for path in AMOUNTS {
        for right in ["9999999.99", "0", "0.01"] {
            assert_eq!(found(path, right), [], "{path} {right}");
        }
        for wrong in ["10000000.00", "1.001", "1,00"] {
            let codes: Vec<_> = found(path, wrong).into_iter().map(|(code, _)| code).collect();
            assert_eq!(codes, ["amount-malformed"], "{path} {wrong}");
        }
    }
}

#[test]
fn quantities_go_from_1_to_99999() {
    let path = "Items/Item/Quantity";
    for right in ["1", "99999"] {
        assert_eq!(found(path, right), []);
    }
    for wrong in ["0", "-1", "100000", "2147483647", "2147483648"] {
        let codes: Vec<_> = found(path, wrong).into_iter().map(|(code, _)| code).collect();
        assert_eq!(codes, ["quantity-out-of-range"], "{wrong}");
    }
}

#[test]
fn states_have_2_to_100_characters_and_two_letters_in_the_united_states() {
    assert_eq!(found("Customer/ShipTo/State", "TX"), []);
    assert_eq!(found("Customer/ShipTo/State", "TXX")[0].0, "state-not-two-letters");
    let abroad = |state: &str| {
        let text = with("Customer/ShipTo/State", state).replace("<Country>US<", "<Country>FR<");
        let report = examine(&text, &Options::default());
        report.orders[0].findings.iter().map(|finding| finding.code.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(abroad(&long(2)), [] as [&str; 0]);
    assert_eq!(abroad(&long(100)), [] as [&str; 0]);
    assert_eq!(abroad(&long(1)), ["value-too-short"]);
    assert_eq!(abroad(&long(101)), ["value-too-long"]);
}

#[test]
fn an_item_has_up_to_10_options_and_up_to_100_by_the_schema() {
    let with_options = |count: usize| {
        let options = "<Option><Name>n</Name><Value>v</Value></Option>".repeat(count);
        found("Items/Item/Options", &options)
    };
    assert_eq!(with_options(10), []);
    assert_eq!(with_options(11), [("too-many-options", Severity::Warning)]);
    assert_eq!(with_options(100), [("too-many-options", Severity::Warning)]);
    assert_eq!(with_options(101), [("too-many-options", Severity::Error)]);
}
