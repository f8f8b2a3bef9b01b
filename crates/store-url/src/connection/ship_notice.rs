//! The notice of a shipment that ShipStation posts to a store.

use super::day::Day;
use knowledge::vocabulary::Certainty;

/// A field of the notice, or a group of them that is explained together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoticeField {
    /// `OrderID`
    OrderId,
    /// `OrderNumber`
    OrderNumber,
    /// `CustomerCode`
    CustomerCode,
    /// `CustomerNotes`
    CustomerNotes,
    /// `InternalNotes`
    InternalNotes,
    /// `NotesToCustomer`
    NotesToCustomer,
    /// `NotifyCustomer`
    NotifyCustomer,
    /// `LabelCreateDate`
    LabelCreateDate,
    /// `ShipDate`
    ShipDate,
    /// `Carrier`
    Carrier,
    /// `Service`
    Service,
    /// `TrackingNumber`
    TrackingNumber,
    /// `ShippingCost`
    ShippingCost,
    /// `CustomField1` to `CustomField3`
    CustomField,
    /// `Recipient` and what is in it
    Recipient,
    /// `LineItemID`
    LineItemId,
    /// `SKU`
    Sku,
    /// `Name` of an item
    ItemName,
    /// `Quantity`
    Quantity,
    /// `UPC`
    Upc,
}

/// A row of the field table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Its path below `ShipNotice`: `Items/Item/SKU`.
    pub path: &'static str,
    /// Lengths as the guide prints them, `9,2` for digits and decimals; empty where it gives none.
    pub length: &'static str,
    /// Documented in the table, or only observed in the guide's example.
    pub certainty: Certainty,
    /// What it is explained by.
    pub field: NoticeField,
    /// Its value in the sample; `DATE` stands for the day of the request.
    sample: &'static str,
}

/// Values of the sample that the request's parameters repeat.
pub(crate) struct Sample {
    pub order_number: &'static str,
    pub carrier: &'static str,
    pub service: &'static str,
    pub tracking_number: &'static str,
}

pub(crate) const SAMPLE: Sample = Sample {
    order_number: "SO1001",
    carrier: "UPS",
    service: "UPS Ground",
    tracking_number: "1Z0000000000000000",
};

const fn row(path: &'static str, length: &'static str, field: NoticeField, sample: &'static str) -> Row {
    Row { path, length, certainty: Certainty::Documented, field, sample }
}

const fn seen(path: &'static str, field: NoticeField, sample: &'static str) -> Row {
    Row { path, length: "", certainty: Certainty::Observed, field, sample }
}

/// Every field, in the order of the notice.
pub static ROWS: [Row; 29] = [
    row("OrderID", "1..50", NoticeField::OrderId, "501"),
    row("OrderNumber", "1..50", NoticeField::OrderNumber, SAMPLE.order_number),
    row("CustomerCode", "1..50", NoticeField::CustomerCode, "customer@example.com"),
    row("CustomerNotes", "0..1000", NoticeField::CustomerNotes, ""),
    row("InternalNotes", "0..1000", NoticeField::InternalNotes, ""),
    row("NotesToCustomer", "0..1000", NoticeField::NotesToCustomer, ""),
    row("NotifyCustomer", "", NoticeField::NotifyCustomer, "false"),
    row("LabelCreateDate", "MM/dd/yyyy HH:mm", NoticeField::LabelCreateDate, "DATE 12:00"),
    row("ShipDate", "MM/dd/yyyy", NoticeField::ShipDate, "DATE"),
    row("Carrier", "0..50", NoticeField::Carrier, SAMPLE.carrier),
    row("Service", "0..50", NoticeField::Service, SAMPLE.service),
    row("TrackingNumber", "0..50", NoticeField::TrackingNumber, SAMPLE.tracking_number),
    row("ShippingCost", "9,2", NoticeField::ShippingCost, "8.40"),
    seen("CustomField1", NoticeField::CustomField, ""),
    seen("CustomField2", NoticeField::CustomField, ""),
    seen("CustomField3", NoticeField::CustomField, ""),
    row("Recipient/Name", "1..100", NoticeField::Recipient, "Ada Example"),
    row("Recipient/Company", "0..100", NoticeField::Recipient, ""),
    row("Recipient/Address1", "1..200", NoticeField::Recipient, "1 Sample Street"),
    row("Recipient/Address2", "1..200", NoticeField::Recipient, "Unit 2"),
    row("Recipient/City", "0..100", NoticeField::Recipient, "Austin"),
    row("Recipient/State", "", NoticeField::Recipient, "TX"),
    row("Recipient/PostalCode", "0..50", NoticeField::Recipient, "78701"),
    row("Recipient/Country", "2", NoticeField::Recipient, "US"),
    row("Items/Item/LineItemID", "1..50", NoticeField::LineItemId, "9001"),
    row("Items/Item/SKU", "1..100", NoticeField::Sku, "MUG-BLUE"),
    row("Items/Item/Name", "1..200", NoticeField::ItemName, "Blue mug"),
    row("Items/Item/Quantity", "1..99999", NoticeField::Quantity, "2"),
    seen("Items/Item/UPC", NoticeField::Upc, ""),
];

/// The notice of a shipment on `day`. It holds no quotation mark, so that no shell can trip over one.
pub(crate) fn body(day: Day) -> String {
    let mut out = String::from("<ShipNotice>\n");
    let mut open: Vec<&str> = Vec::new();
    for row in &ROWS {
        let mut parents: Vec<&str> = row.path.split('/').collect();
        let name = parents.pop().unwrap_or("");
        let shared = open.iter().zip(&parents).take_while(|(a, b)| a == b).count();
        while open.len() > shared {
            close(&mut open, &mut out);
        }
        for parent in parents.into_iter().skip(shared) {
            indent(open.len(), &mut out);
            out.push_str(&format!("<{parent}>\n"));
            open.push(parent);
        }
        indent(open.len(), &mut out);
        let value = row.sample.replace("DATE", &day.american());
        out.push_str(&if value.is_empty() {
            format!("<{name}/>\n")
        } else {
            format!("<{name}>{value}</{name}>\n")
        });
    }
    while !open.is_empty() {
        close(&mut open, &mut out);
    }
    out + "</ShipNotice>"
}

fn close(open: &mut Vec<&str>, out: &mut String) {
    if let Some(name) = open.pop() {
        indent(open.len(), out);
        out.push_str(&format!("</{name}>\n"));
    }
}

fn indent(depth: usize, out: &mut String) {
    out.push_str(&"  ".repeat(depth + 1));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_xml_with_every_field_once_and_within_its_length() {
        let body = body(Day::new(2026, 11, 23).unwrap());
        let mut depth = 0_i32;
        for line in body.lines().map(str::trim) {
            depth += i32::try_from(line.matches("<").count()).unwrap() - 2 * i32::from(line.contains("</"));
            depth -= i32::from(line.ends_with("/>"));
            assert!(depth >= 0, "{line}");
        }
        assert_eq!(depth, 0);
        for row in &ROWS {
            let name = row.path.rsplit('/').next().unwrap();
            assert!(
                body.contains(&format!("<{name}>{}</{name}>", row.sample.replace("DATE", "11/23/2026")))
                    || (row.sample.is_empty() && body.contains(&format!("<{name}/>"))),
                "{name}"
            );
            if let Some((_, most)) = row.length.split_once("..") {
                assert!(row.sample.len() <= most.parse().unwrap(), "{name}");
            }
        }
        assert!(!body.contains(['"', '\'', '&', '$', '`']));
    }
}
