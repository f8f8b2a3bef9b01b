//! Orders as a table for ShipStation's import into a manual store: one row per line, the values of the
//! order in each.

use crate::outcome::order::Order;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::values::decimal::Decimal;
use readers::csv::written;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The columns: the heading, and the field. This program knows all of them again.
const COLUMNS: &[(&str, Field)] = &[
    ("Order Number", Field::OrderNumber),
    ("Order ID", Field::OrderId),
    ("Order Date", Field::OrderDate),
    ("Last Modified", Field::LastModified),
    ("Order Status", Field::OrderStatus),
    ("Currency", Field::CurrencyCode),
    ("Order Total", Field::OrderTotal),
    ("Tax Amount", Field::TaxAmount),
    ("Shipping Amount", Field::ShippingAmount),
    ("Shipping Method", Field::ShippingMethod),
    ("Payment Method", Field::PaymentMethod),
    ("Customer Code", Field::CustomerCode),
    ("Billing Name", Field::BillToName),
    ("Billing Company", Field::BillToCompany),
    ("Billing Phone", Field::BillToPhone),
    ("Email", Field::BillToEmail),
    ("Billing Address 1", Field::BillToAddress1),
    ("Billing Address 2", Field::BillToAddress2),
    ("Billing City", Field::BillToCity),
    ("Billing State", Field::BillToState),
    ("Billing Postal Code", Field::BillToPostalCode),
    ("Billing Country", Field::BillToCountry),
    ("Recipient Name", Field::ShipToName),
    ("Recipient Company", Field::ShipToCompany),
    ("Address Line 1", Field::ShipToAddress1),
    ("Address Line 2", Field::ShipToAddress2),
    ("City", Field::ShipToCity),
    ("State", Field::ShipToState),
    ("Postal Code", Field::ShipToPostalCode),
    ("Country", Field::ShipToCountry),
    ("Phone", Field::ShipToPhone),
    ("Customer Notes", Field::CustomerNotes),
    ("Internal Notes", Field::InternalNotes),
    ("Gift", Field::Gift),
    ("Gift Message", Field::GiftMessage),
    ("Custom Field 1", Field::CustomField1),
    ("Custom Field 2", Field::CustomField2),
    ("Custom Field 3", Field::CustomField3),
    ("Warehouse", Field::RequestedWarehouse),
    ("Source", Field::Source),
    ("Line Item ID", Field::LineItemId),
    ("SKU", Field::Sku),
    ("Item Name", Field::ItemName),
    ("Quantity", Field::ItemQuantity),
    ("Unit Price", Field::UnitPrice),
    ("Weight", Field::Weight),
    ("Weight Units", Field::WeightUnits),
    ("UPC", Field::Upc),
    ("Bin Location", Field::Location),
    ("Image URL", Field::ImageUrl),
    ("Adjustment", Field::Adjustment),
    ("Item Options", Field::ItemOption),
];

/// Collects the rows. Orders that do not arrive are for the caller to leave out.
#[derive(Debug, Clone)]
pub struct CsvRows {
    text: String,
}

impl Default for CsvRows {
    fn default() -> Self {
        CsvRows::new()
    }
}

impl CsvRows {
    /// The headings.
    pub fn new() -> Self {
        let headings: Vec<&str> = COLUMNS.iter().map(|(heading, _)| *heading).collect();
        CsvRows { text: format!("{}\r\n", headings.join(",")) }
    }

    /// Adds the rows of an order; one without lines has one row.
    pub fn add(&mut self, text: &str, order: &Order) {
        let fields = order.shipstation.iter();
        let values: Values<'_> = fields.map(|field| (field.path, field.value(text))).collect();
        let items = values.keys().next_back().map_or(1, |path| path.item.max(1));
        for item in 1..=items {
            for (at, (_, field)) in COLUMNS.iter().enumerate() {
                if at > 0 {
                    self.text.push(',');
                }
                let value = match field {
                    Field::ItemOption => options(&values, item),
                    field if field.in_item() => value(&values, FieldPath::item(item, *field)).to_owned(),
                    field => value(&values, FieldPath::order(*field)).to_owned(),
                };
                self.text.push_str(&written(&guarded(&value), b','));
            }
            self.text.push_str("\r\n");
        }
    }

    /// What there is so far; it goes on behind that.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    /// The whole table.
    pub fn finish(self) -> String {
        self.text
    }
}

type Values<'a> = BTreeMap<FieldPath, &'a str>;

fn value<'a>(values: &Values<'a>, path: FieldPath) -> &'a str {
    values.get(&path).copied().unwrap_or("")
}

/// `Colour: Red; Size: L`
fn options(values: &Values<'_>, item: u32) -> String {
    let of_item =
        values.range(FieldPath::item(item, Field::Orders)..FieldPath::item(item + 1, Field::Orders));
    let written: Vec<String> = of_item
        .filter(|(path, _)| path.field == Field::OptionValue)
        .map(|(path, said)| {
            let name = value(values, FieldPath::option(item, path.option, Field::OptionName));
            format!("{name}: {said}")
        })
        .collect();
    written.join("; ")
}

/// A spreadsheet calculates what begins like a formula: an apostrophe keeps it a text. Numbers are
/// left alone.
pub fn guarded(value: &str) -> Cow<'_, str> {
    let starts = value.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let formula = starts && Decimal::read(value).is_none();
    if formula { Cow::Owned(format!("'{value}")) } else { Cow::Borrowed(value) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::columns::{column, match_columns};
    use readers::csv::Dialect;

    #[test]
    fn every_column_is_known_again() {
        let text = CsvRows::new().finish() + &"x,".repeat(COLUMNS.len() - 1);
        let matched = match_columns::matched(&text, Dialect { separator: b',', start: 0 }, &[]);
        for (column, (heading, _)) in matched.iter().zip(COLUMNS) {
            assert_eq!(column.by, Some(column::MatchedBy::Heading), "{heading}");
        }
    }

    #[test]
    fn formulas_are_kept_from_being_calculated_and_numbers_are_not_touched() {
        assert_eq!(guarded("=1+1"), "'=1+1");
        assert_eq!(guarded("+1 512 555 0147"), "'+1 512 555 0147");
        assert_eq!(guarded("-5.00"), "-5.00");
        assert_eq!(guarded("007"), "007");
    }
}
