//! The items of an order of a table, and its total.

use super::convert::{self, AS_ADVICE};
use super::order::{HOW, Making, placed};
use crate::columns::column::{Column, Target};
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Placed, Reason};
use crate::outcome::order_builder::How;
use knowledge::catalogue::orders::adjustment_not_negative::is_adjustment;
use knowledge::catalogue::orders::line_without_sku;
use knowledge::catalogue::orders::total_mismatch::Sum;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::field_value::FieldValue;
use knowledge::shipstation::values::decimal::Decimal;
use readers::csv::Cell;

impl Making<'_> {
    /// A row with any value of an item is an item.
    pub fn items(&mut self) {
        let mut item = 0;
        let mut sum = Sum::default();
        for (number, cells) in self.rows {
            let filled = |(column, cell): &(&Column, &Cell)| {
                column.target.is_some_and(Target::of_item) && !cell.is_blank(self.text)
            };
            if !self.table.columns.iter().zip(cells).any(|pair| filled(&pair)) {
                continue;
            }
            item += 1;
            let (mut quantity, mut price, mut sku, mut adjustment) = (None, None, false, false);
            for (at, (column, cell)) in self.table.columns.iter().zip(cells).enumerate() {
                let Some(target) = column.target.filter(|target| target.of_item()) else { continue };
                if cell.is_blank(self.text) {
                    continue;
                }
                let Target::Field(field) = target else {
                    self.options(item, *number, at, cell);
                    continue;
                };
                let path = FieldPath::item(item, field);
                let before = self.builder.findings.len();
                let (value, rule) = self.convert(path, cell);
                let right = self.builder.findings.len() == before;
                match field {
                    Field::ItemQuantity => quantity = Decimal::read(&value).filter(|_| right),
                    Field::UnitPrice => price = Decimal::read(&value),
                    Field::Sku => sku = true,
                    Field::Adjustment => adjustment = is_adjustment(&value),
                    _ => {}
                }
                self.builder.field(path, &value, How { rule, ..HOW }, &[cell.span]);
                self.fate(*number, at, cell, placed(path, rule));
            }
            sum.add(quantity.zip(price).and_then(|(quantity, price)| quantity.times(price)));
            if !sku {
                let place = self.table.cell(cells, Target::Field(Field::Sku)).or(cells.first());
                let place = place.map_or(self.builder.span, |c| c.outer);
                let sku = FieldValue::new(FieldPath::item(item, Field::Sku), "", place, AS_ADVICE);
                self.builder.findings.extend(line_without_sku::check(&sku, adjustment));
            }
        }
        self.total(sum);
    }

    /// `Colour: Red; Size: L`
    fn options(&mut self, item: u32, number: usize, at: usize, cell: &Cell) {
        let said = cell.text(self.text);
        let rule = Rule::OptionsSplit;
        let mut first = None;
        for (option, part) in (1..).zip(said.split(';').map(str::trim).filter(|part| !part.is_empty())) {
            let (name, value) = part.split_once(':').unwrap_or(("", part));
            let path = |field| FieldPath::option(item, option, field);
            for (field, said) in [(Field::OptionName, name), (Field::OptionValue, value)] {
                if !said.trim().is_empty() {
                    self.builder.field(path(field), said.trim(), How { rule, ..HOW }, &[cell.span]);
                }
            }
            first = first.or(Some(path(Field::OptionValue)));
        }
        let placed = first.map_or(Placed::Ignored(Reason::Empty), |path| Placed::Changed(path, rule));
        self.fate(number, at, cell, placed);
    }

    fn total(&mut self, mut sum: Sum) {
        let read = |making: &Self, field| {
            let (_, cell) = making.first(Target::Field(field))?;
            let path = FieldPath::order(field);
            let converted = convert::convert(making.text, making.table, path, &cell, "");
            Decimal::read(&converted.value).map(|amount| (amount, cell.span))
        };
        let parts =
            [Field::OrderTotal, Field::TaxAmount, Field::ShippingAmount].map(|field| read(self, field));
        if let [Some((total, span)), Some((tax, _)), Some((shipping, _))] = parts {
            sum.add(Some(tax));
            sum.add(Some(shipping));
            self.builder.findings.extend(sum.compare(Some(total), span));
        }
    }
}
