//! The values that an order of a table has once, though several of its rows may say them.

use super::order::{HOW, Making, placed};
use crate::columns::column::Target;
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Placed, Reason, Use};
use crate::outcome::order_builder::How;
use knowledge::catalogue::Code;
use knowledge::catalogue::orders::{duplicate_order_number, suburb_not_sent};
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use readers::csv::Cell;
use std::borrow::Cow;
use text::span::Span;

impl Making<'_> {
    /// The values that an order has once: the first row that has one gives it.
    pub fn order_values(&mut self) {
        // The state is judged by the country, and names come in one or two columns.
        if let Some((_, cell)) = self.first(Target::Field(Field::ShipToCountry)) {
            self.country = cell.text(self.text);
        }
        for at in 0..self.table.columns.len() {
            let Some(target) = self.table.columns.get(at).and_then(|column| column.target) else { continue };
            match target {
                Target::Field(field) if field.in_item() => {}
                Target::Field(field) => self.order_value(at, target, field),
                Target::ShipToFirstName => {
                    self.name(Target::ShipToFirstName, Target::ShipToLastName, Field::ShipToName)
                }
                Target::BillToFirstName => {
                    self.name(Target::BillToFirstName, Target::BillToLastName, Field::BillToName)
                }
                Target::ShipToLastName | Target::BillToLastName => self.last_name_alone(target),
                Target::Suburb => self.suburb(at, target),
                Target::ItemOptions => {}
            }
        }
    }

    pub fn first(&self, target: Target) -> Option<(usize, Cell)> {
        let filled = |(number, cells): &(usize, Vec<Cell>)| {
            let cell = self.table.cell(cells, target).filter(|cell| !cell.is_blank(self.text))?;
            Some((*number, *cell))
        };
        self.rows.iter().find_map(filled)
    }

    fn order_value(&mut self, at: usize, target: Target, field: Field) {
        let Some((number, cell)) = self.first(target) else { return };
        let path = FieldPath::order(field);
        let (value, rule) = self.convert(path, &cell);
        self.builder.field(path, &value, How { rule, ..HOW }, &[cell.span]);
        self.fate(number, at, &cell, placed(path, rule));
        match field {
            Field::OrderNumber => self.builder.number = Some((value.into_owned(), cell.span)),
            Field::OrderStatus => self.context.status(&mut self.builder, &value, cell.span),
            _ => {}
        }
        self.repeated(at, target, field, number, &cell);
    }

    /// Later rows of the order say the same again, or something else.
    fn repeated(&mut self, at: usize, target: Target, field: Field, first: usize, cell: &Cell) {
        let said = cell.text(self.text);
        let mut differs = None;
        for (number, cells) in self.rows {
            let Some(other) = self.table.cell(cells, target) else { continue };
            if *number == first || other.is_blank(self.text) {
                continue;
            }
            let same = other.text(self.text) == said;
            let reason = if same { Reason::Repeated } else { Reason::OtherValueTaken };
            let placed =
                if field == Field::OrderNumber { Placed::Used(Use::Joins) } else { Placed::Ignored(reason) };
            self.fate(*number, at, other, placed);
            if !same && differs.is_none() {
                differs = Some(*other);
            }
        }
        let telling =
            [Field::OrderId, Field::OrderDate, Field::ShipToName, Field::ShipToAddress1, Field::ShipToCity];
        if let Some(other) = differs.filter(|_| telling.contains(&field)) {
            let twice = self.builder.findings.iter().any(|f| f.code == Code::DuplicateOrderNumber);
            if !twice {
                let number = self.first(Target::Field(Field::OrderNumber));
                let number = number.map(|(_, cell)| cell.text(self.text).into_owned()).unwrap_or_default();
                self.builder.found(duplicate_order_number::check(&number, other.span, Some(cell.span)));
            }
        }
    }

    /// First and last name from two columns.
    fn name(&mut self, first: Target, last: Target, field: Field) {
        let whole = self.first(Target::Field(field)).is_some();
        let path = FieldPath::order(field);
        let part = |target| {
            let (number, cell) = self.first(target)?;
            Some((self.column(target)?, target, number, cell))
        };
        let parts: Vec<(usize, Target, usize, Cell)> = [first, last].into_iter().filter_map(part).collect();
        if parts.is_empty() {
            return;
        }
        let rule = if parts.len() == 2 { Rule::NamesJoined } else { Rule::Copied };
        if !whole {
            let said: Vec<Cow<'_, str>> = parts.iter().map(|(.., cell)| cell.text(self.text)).collect();
            let spans: Vec<Span> = parts.iter().map(|(.., cell)| cell.span).collect();
            self.builder.field(path, &said.join(" "), How { rule, ..HOW }, &spans);
        }
        for (at, target, number, cell) in parts {
            let placed = if whole { Placed::Ignored(Reason::OtherValueTaken) } else { placed(path, rule) };
            self.fate(number, at, &cell, placed);
            self.repeated(at, target, field, number, &cell);
        }
    }

    fn last_name_alone(&mut self, target: Target) {
        let (first, field) = match target {
            Target::ShipToLastName => (Target::ShipToFirstName, Field::ShipToName),
            _ => (Target::BillToFirstName, Field::BillToName),
        };
        if self.table.columns.iter().all(|column| column.target != Some(first)) {
            self.name(first, target, field);
        }
    }

    fn suburb(&mut self, at: usize, target: Target) {
        let Some((number, cell)) = self.first(target) else { return };
        self.builder.found(suburb_not_sent::check(&cell.text(self.text), cell.span));
        self.fate(number, at, &cell, Placed::Ignored(Reason::NoField));
        self.repeated(at, target, Field::ShipToAddress2, number, &cell);
    }
}
