//! Orders as pages of Custom Store XML.

use super::xml_values::{Filled, Values};
use crate::outcome::order::Order;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::{Field, Need};
use readers::xml::references::escaped;
use std::fmt::Write as _;

/// Collects orders, so many to a page.
#[derive(Debug, Clone)]
pub struct XmlPages {
    size: usize,
    pages: Vec<String>,
    on_last: usize,
}

/// What was done to an order so that Custom Store XML takes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Adapted {
    /// Values that were put in.
    pub filled: Vec<Filled>,
    /// Optional values that the field table refuses, and which are not on the page.
    pub dropped: Vec<Field>,
    /// Whether a discount got the minus that the field table asks for.
    pub negated: bool,
}

impl XmlPages {
    /// Pages of `size` orders; at least one.
    pub fn new(size: usize) -> Self {
        XmlPages { size: size.max(1), pages: vec![String::new()], on_last: 0 }
    }

    /// Adds an order that arrives. Required values that it lacks are taken from its other values
    /// where that changes nothing, and optional values that the field table refuses are left out: both
    /// come back. An order that still would not arrive is not added: its findings come back, without
    /// places.
    pub fn add(&mut self, text: &str, order: &Order) -> Result<Adapted, Vec<Finding>> {
        let mut values = Values::of(text, order);
        let negated = values.negate_discounts();
        let filled = values.fill();
        let mut dropped = Vec::new();
        let refused = values.check(&mut dropped);
        if !refused.is_empty() {
            return Err(refused);
        }
        if self.on_last == self.size {
            self.pages.push(String::new());
            self.on_last = 0;
        }
        self.on_last += 1;
        if let Some(page) = self.pages.last_mut() {
            values.write(page);
        }
        Ok(Adapted { filled, dropped, negated })
    }

    /// The pages, each a whole document. Without an order there is one empty page.
    pub fn finish(self) -> Vec<String> {
        let count = self.pages.len();
        let page = |orders: String| {
            format!(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Orders pages=\"{count}\">\n{orders}</Orders>\n"
            )
        };
        self.pages.into_iter().map(page).collect()
    }
}

impl Values {
    fn write(&self, out: &mut String) {
        self.element(out, Field::Order, 1, (0, 0));
    }

    fn element(&self, out: &mut String, field: Field, depth: usize, (item, option): (u32, u32)) {
        let indent = "  ".repeat(depth);
        let name = field.row().name;
        let _ = writeln!(out, "{indent}<{name}>");
        for row in field.children() {
            let path = FieldPath { item, option, field: row.field };
            match row.field {
                Field::Item => {
                    for item in 1..=self.items {
                        self.element(out, Field::Item, depth + 1, (item, 0));
                    }
                }
                Field::ItemOption => {
                    for option in self.options(item) {
                        self.element(out, Field::ItemOption, depth + 1, (item, option));
                    }
                }
                Field::Options if self.options(item).next().is_none() => {}
                Field::Dimensions if self.get(FieldPath::order(Field::DimensionLength)).is_none() => {}
                inner if inner.is_container() => self.element(out, inner, depth + 1, (item, option)),
                _ => self.value(out, path, depth + 1),
            }
        }
        let _ = writeln!(out, "{indent}</{name}>");
    }

    fn options(&self, item: u32) -> impl Iterator<Item = u32> + '_ {
        let of_item = FieldPath::item(item, Field::Orders)..FieldPath::item(item + 1, Field::Orders);
        self.all
            .range(of_item)
            .filter(|(path, _)| path.field == Field::OptionValue)
            .map(|(path, _)| path.option)
    }

    fn value(&self, out: &mut String, path: FieldPath, depth: usize) {
        let row = path.field.row();
        let indent = "  ".repeat(depth);
        match self.get(path) {
            Some(value) => {
                let _ = writeln!(out, "{indent}<{0}>{1}</{0}>", row.name, escaped(value));
            }
            // These have to be there, and may be empty.
            None if row.need == Need::RequiredMayBeEmpty || row.field == Field::Sku => {
                let _ = writeln!(out, "{indent}<{0}></{0}>", row.name);
            }
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::outcome::order_outcome::Outcome;
    use crate::preview::examine::examine;
    use crate::samples;

    fn exported(text: &str, size: usize) -> Vec<String> {
        let mut pages = XmlPages::new(size);
        for order in examine(text, &Options::default()).orders.iter().filter(|order| order.outcome.arrives())
        {
            let _ = pages.add(text, order);
        }
        pages.finish()
    }

    #[test]
    fn what_arrives_leaves_in_pages_that_arrive_again() {
        let pages = exported(samples::QUICKBOOKS_COMMERCE, 1);
        assert_eq!(pages.len(), 2);
        for page in &pages {
            assert!(page.contains("<Orders pages=\"2\">"));
            let report = examine(page, &Options::default());
            assert!(report.findings.is_empty());
            assert_eq!(report.orders.len(), 1);
            assert!(report.orders.iter().all(|order| order.outcome.arrives()), "{report:?}");
        }
    }

    #[test]
    fn what_is_changed_or_dropped_for_the_form_is_told() {
        let text = r#"{"orders":[{"id":1,"order_number":"SO-1","status":"finalized","shipping_address_id":7,
            "issued_at":"2023-06-12","order_line_item_ids":[8,9]}],
            "order_line_items":[
              {"id":8,"order_id":1,"variant_id":3,"quantity":"2","price":"4.5"},
              {"id":9,"order_id":1,"line_type":"discount","label":"June","quantity":"1","price":"2.0"}],
            "variants":[{"id":3,"sku":"S-1","upc":"4006381333931"}],
            "addresses":[{"id":7,"company_name":"Moss","first_name":"Ada","last_name":"Lane",
              "address1":"1 Main Street","city":"Austin","state":"TX","zip_code":"78701","country":"US"}]}"#;
        let report = examine(text, &Options::default());
        let mut pages = XmlPages::new(1);
        let adapted = pages.add(text, &report.orders[0]).expect("it arrives");
        assert!(adapted.negated);
        assert_eq!(adapted.dropped, [Field::Upc]);
        let page = pages.finish().remove(0);
        let again = examine(&page, &Options::default());
        assert!(again.orders[0].outcome.arrives(), "{again:?}");
        let fields = &again.orders[0].shipstation;
        let field = |path: &str| fields.iter().find(|field| field.name() == path).map(|f| f.value(&page));
        assert_eq!(field("Item[2]/UnitPrice"), Some("-2"));
        assert_eq!(field("Item[1]/UPC"), None);
    }

    #[test]
    fn a_discount_is_known_by_every_form_of_yes_that_xml_has() {
        let text = samples::CUSTOM_STORE.replacen(
            "</Items>",
            "<Item><SKU></SKU><Name>June</Name><Quantity>1</Quantity><UnitPrice>-2.00</UnitPrice>\
             <Adjustment>1</Adjustment></Item></Items>",
            1,
        );
        let report = examine(&text, &Options::default());
        let mut pages = XmlPages::new(1);
        let adapted = pages.add(&text, &report.orders[0]).expect("it arrives");
        let skus = |filled: &&Filled| filled.field.field == Field::Sku;
        assert_eq!(adapted.filled.iter().filter(skus).count(), 0, "{adapted:?}");
    }

    #[test]
    fn an_order_that_would_not_arrive_is_not_added_and_says_why() {
        let report = examine(samples::QUICKBOOKS_COMMERCE, &Options::default());
        let fraction = report
            .orders
            .iter()
            .find(|order| order.number.as_deref() == Some("SO1042"))
            .expect("it is there");
        assert_eq!(fraction.outcome, Outcome::ArrivesWithWarnings);
        let refused =
            XmlPages::new(10).add(samples::QUICKBOOKS_COMMERCE, fraction).expect_err("a fraction of a piece");
        assert_eq!(refused.iter().map(|f| f.code.as_str()).collect::<Vec<_>>(), ["quantity-not-an-integer"]);
    }
}
