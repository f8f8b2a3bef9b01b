//! The values of an order, completed and checked until the field table accepts them.

use crate::outcome::order::Order;
use knowledge::catalogue::orders::adjustment_not_negative::{self, is_adjustment};
use knowledge::finding::Finding;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::{Field, MAX_OPTIONS, Need, ValueKind};
use knowledge::shipstation::field_value::{FieldValue, Strictness};
use knowledge::shipstation::values::decimal::Decimal;
use knowledge::vocabulary::Severity;
use std::collections::BTreeMap;
use text::span::Span;

/// The values of an order by field.
pub(crate) struct Values {
    pub(crate) all: BTreeMap<FieldPath, String>,
    pub(crate) items: u32,
}

impl Values {
    pub(crate) fn of(text: &str, order: &Order) -> Self {
        let mut options: BTreeMap<u32, u32> = BTreeMap::new();
        let mut all = BTreeMap::new();
        for field in &order.shipstation {
            let path = field.path;
            options.entry(path.item).and_modify(|n| *n = path.option.max(*n)).or_insert(path.option);
            if path.option <= MAX_OPTIONS {
                all.insert(path, clean(field.value(text)));
            }
        }
        Values { all, items: options.keys().max().copied().unwrap_or(0) }
    }

    pub(crate) fn get(&self, path: FieldPath) -> Option<&String> {
        self.all.get(&path).filter(|value| !value.is_empty())
    }

    /// Fills required fields from others, in this order.
    pub(crate) fn fill(&mut self) -> Vec<Filled> {
        let mut filled = Vec::new();
        for (field, from) in INSTEAD {
            let value = || from.iter().find_map(|from| self.get(FieldPath::order(*from)).cloned());
            self.fill_in(&mut filled, FieldPath::order(*field), value());
        }
        for item in 1..=self.items {
            let discount = self.is_discount(item);
            for (field, from) in INSTEAD_IN_ITEM {
                let value = || from.iter().find_map(|from| self.get(FieldPath::item(item, *from)).cloned());
                if !(discount && *field == Field::Sku) {
                    self.fill_in(&mut filled, FieldPath::item(item, *field), value());
                }
            }
            self.fill_in(&mut filled, FieldPath::item(item, Field::UnitPrice), Some("0.00".to_owned()));
        }
        self.fill_in(&mut filled, FieldPath::order(Field::ShippingAmount), Some("0.00".to_owned()));
        self.fill_in(&mut filled, FieldPath::order(Field::OrderStatus), Some("paid".to_owned()));
        let total = self.total();
        self.fill_in(&mut filled, FieldPath::order(Field::OrderTotal), total);
        filled
    }

    fn fill_in(&mut self, filled: &mut Vec<Filled>, path: FieldPath, value: Option<String>) {
        if self.get(path).is_some() {
            return;
        }
        let Some(mut value) = value else { return };
        if let ValueKind::Text { max, .. } = path.field.row().kind
            && let Some((cut, _)) = value.char_indices().nth(max as usize)
        {
            value.truncate(cut);
        }
        filled.push(Filled { field: path, value: value.clone() });
        self.all.insert(path, value);
    }

    fn is_discount(&self, item: u32) -> bool {
        self.get(FieldPath::item(item, Field::Adjustment)).is_some_and(|said| is_adjustment(said))
    }

    /// The price of a discount has to be negative; other stores tell only how much it takes off.
    pub(crate) fn negate_discounts(&mut self) -> bool {
        let mut negated = false;
        for item in (1..=self.items).filter(|item| self.is_discount(*item)).collect::<Vec<_>>() {
            let path = FieldPath::item(item, Field::UnitPrice);
            let price = self.get(path).and_then(|price| Decimal::read(price));
            if let Some(price) = price.filter(|price| !price.is_negative() && !price.is_zero()) {
                self.all.insert(path, format!("-{price}"));
                negated = true;
            }
        }
        negated
    }

    fn total(&self) -> Option<String> {
        let number = |path| self.get(path).map_or(Some(Decimal::ZERO), |value| Decimal::read(value));
        let mut sum = number(FieldPath::order(Field::TaxAmount))?;
        sum = sum.plus(number(FieldPath::order(Field::ShippingAmount))?)?;
        for item in 1..=self.items {
            let quantity = number(FieldPath::item(item, Field::ItemQuantity))?;
            sum = sum.plus(quantity.times(number(FieldPath::item(item, Field::UnitPrice))?)?)?;
        }
        Some(sum.rounded(2).to_string())
    }

    /// Leaves out optional values that the table refuses, puts in repairs that are plain, and
    /// gives what still stands against the order.
    pub(crate) fn check(&mut self, dropped: &mut Vec<Field>) -> Vec<Finding> {
        let mut refused = Vec::new();
        let country = self.get(FieldPath::order(Field::ShipToCountry)).cloned().unwrap_or_default();
        for path in self.all.keys().copied().collect::<Vec<_>>() {
            let Some(value) = self.get(path).cloned() else { continue };
            let value = FieldValue::new(path, &value, Span::default(), Strictness::AsTheTableSays);
            let Some(finding) = check_value::check(&value.in_country(&country)) else { continue };
            match finding.edits.first() {
                Some(edit) => {
                    self.all.insert(path, edit.text.clone());
                }
                // What is only a warning, ShipStation takes.
                None if finding.severity < Severity::Error => {}
                None if path.field.row().need == Need::Optional => {
                    dropped.push(path.field);
                    self.all.remove(&path);
                }
                None => refused.push(finding),
            }
        }
        // Without a length the others are no measure of anything.
        if self.get(FieldPath::order(Field::DimensionLength)).is_none() {
            for field in [Field::DimensionWidth, Field::DimensionHeight] {
                dropped.extend(self.all.remove(&FieldPath::order(field)).map(|_| field));
            }
        }
        for item in 1..=self.items {
            let path = FieldPath::item(item, Field::UnitPrice);
            if let Some(price) = self.get(path).filter(|_| self.is_discount(item)) {
                let price = FieldValue::new(path, price, Span::default(), Strictness::AsTheTableSays);
                refused.extend(adjustment_not_negative::check(&price));
            }
        }
        // A unit without a weight, a name of an option without its value, say nothing.
        for item in 1..=self.items {
            if self.get(FieldPath::item(item, Field::Weight)).is_none() {
                self.all.remove(&FieldPath::item(item, Field::WeightUnits));
            }
            for option in 1..=MAX_OPTIONS {
                let path = |field| FieldPath::option(item, option, field);
                if self.get(path(Field::OptionName)).is_none() || self.get(path(Field::OptionValue)).is_none()
                {
                    for field in [Field::OptionName, Field::OptionValue, Field::OptionWeight] {
                        self.all.remove(&path(field));
                    }
                }
            }
        }
        self.missing(Field::Order, 0, &mut refused);
        refused
    }

    fn missing(&self, container: Field, item: u32, refused: &mut Vec<Finding>) {
        for row in container.children() {
            let path = if item > 0 { FieldPath::item(item, row.field) } else { FieldPath::order(row.field) };
            match row.kind {
                ValueKind::Container if row.field == Field::Items => {
                    for item in 1..=self.items {
                        self.missing(Field::Item, item, refused);
                    }
                }
                ValueKind::Container if row.need == Need::Required => self.missing(row.field, item, refused),
                ValueKind::Container => {}
                // A discount needs no SKU.
                ValueKind::Text { .. } if row.field == Field::Sku && self.is_discount(item) => {}
                _ if row.need == Need::Required && self.get(path).is_none() => {
                    refused.extend(check_value::missing(path, Span::default()));
                }
                _ => {}
            }
        }
    }
}

/// Which other values may stand for a required one.
const INSTEAD: &[(Field, &[Field])] = &[
    (Field::OrderId, &[Field::OrderNumber]),
    (Field::OrderDate, &[Field::LastModified]),
    (Field::LastModified, &[Field::OrderDate]),
    (Field::ShipToName, &[Field::ShipToCompany, Field::BillToName, Field::BillToCompany]),
    (Field::BillToName, &[Field::BillToCompany, Field::ShipToName]),
    (Field::CustomerCode, &[Field::BillToEmail, Field::BillToName, Field::ShipToName]),
];

const INSTEAD_IN_ITEM: &[(Field, &[Field])] =
    &[(Field::Sku, &[Field::LineItemId, Field::ItemName]), (Field::ItemName, &[Field::Sku])];

/// Without characters that XML does not take.
fn clean(value: &str) -> String {
    let taken = |c: &char| !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    value.chars().filter(taken).collect()
}

/// A value that the field table requires and the order does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The field.
    pub field: FieldPath,
    /// What was put there.
    pub value: String,
}
