//! The items of an order of a table, and its total.

use super::convert::{self, AS_ADVICE};
use super::order::{Making, placed};
use crate::columns::column::Target;
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Placed, Reason};
use knowledge::catalogue::orders::adjustment_not_negative::is_adjustment;
use knowledge::catalogue::orders::line_without_sku;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::field_value::FieldValue;
use knowledge::shipstation::values::decimal::Decimal;
use readers::csv::Cell;

/// The options that are read from one cell; no item has more.
const MOST_OPTIONS: u32 = 100;

impl Making<'_> {
    /// A row with any value of an item is an item.
    pub fn item(&mut self, number: usize, cells: &[Cell]) {
        let text = self.text;
        let filled = |(at, target): (usize, Target)| {
            let cell = *cells.get(at).filter(|cell| target.of_item() && !cell.is_blank(text))?;
            Some((at, target, cell))
        };
        let filled: Vec<(usize, Target, Cell)> =
            self.table.matched().into_iter().filter_map(filled).collect();
        if filled.is_empty() {
            return;
        }
        self.item += 1;
        let item = self.item;
        let (mut quantity, mut price, mut sku, mut adjustment) = (None, None, false, false);
        for (at, target, cell) in &filled {
            let Target::Field(field) = *target else {
                self.options(item, number, *at, cell);
                continue;
            };
            let path = FieldPath::item(item, field);
            let (value, rule, right) = self.convert(path, cell);
            match field {
                Field::ItemQuantity => quantity = Decimal::read(&value).filter(|_| right),
                Field::UnitPrice => price = Decimal::read(&value),
                Field::Sku => sku = true,
                Field::Adjustment => adjustment = is_adjustment(&value),
                _ => {}
            }
            self.field(path, &value, rule, &[cell.span]);
            self.fate(number, *at, cell, placed(path, rule));
        }
        self.sum.add(quantity.zip(price).and_then(|(quantity, price)| quantity.times(price)));
        if !sku {
            let place = self.table.cell(cells, Target::Field(Field::Sku)).or(cells.first());
            let place = place.map_or(self.builder.span, |cell| cell.outer);
            let sku = FieldValue::new(FieldPath::item(item, Field::Sku), "", place, AS_ADVICE);
            self.builder.findings.extend(line_without_sku::check(&sku, adjustment));
        }
    }

    /// `Colour: Red; Size: L`
    fn options(&mut self, item: u32, number: usize, at: usize, cell: &Cell) {
        let said = cell.text(self.text);
        let rule = Rule::OptionsSplit;
        let mut first = None;
        let parts = said.split(';').map(str::trim).filter(|part| !part.is_empty());
        for (option, part) in (1..=MOST_OPTIONS).zip(parts) {
            let (name, value) = part.split_once(':').unwrap_or(("", part));
            let path = |field| FieldPath::option(item, option, field);
            for (field, said) in [(Field::OptionName, name), (Field::OptionValue, value)] {
                if !said.trim().is_empty() {
                    self.field(path(field), said.trim(), rule, &[cell.span]);
                }
            }
            first = first.or(Some(path(Field::OptionValue)));
        }
        let placed = first.map_or(Placed::Ignored(Reason::Empty), |path| Placed::Changed(path, rule));
        self.fate(number, at, cell, placed);
    }

    /// Compares the total with the sum of its parts, where all of them are there.
    pub fn total(&mut self) {
        let read = |making: &Self, field| {
            let (_, cell) = making.first(Target::Field(field))?;
            let path = FieldPath::order(field);
            let converted = convert::convert(making.text, making.table, path, &cell, "");
            Decimal::read(&converted.value).map(|amount| (amount, cell.span))
        };
        let parts =
            [Field::OrderTotal, Field::TaxAmount, Field::ShippingAmount].map(|field| read(self, field));
        if let [Some((total, span)), Some((tax, _)), Some((shipping, _))] = parts {
            let mut sum = self.sum;
            sum.add(Some(tax));
            sum.add(Some(shipping));
            self.builder.findings.extend(sum.compare(Some(total), span));
        }
    }
}
