//! The values that an order of a table has once, though several of its rows may say them.

use super::order::{Making, Said, placed};
use crate::columns::column::Target;
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Placed, Reason, Use};
use knowledge::catalogue::Code;
use knowledge::catalogue::orders::{duplicate_order_number, suburb_not_sent};
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use readers::csv::Cell;
use std::borrow::Cow;
use text::span::Span;

impl Making<'_> {
    /// What a row says of the order: the first row that says it counts, later ones say the same
    /// again, or something else.
    pub fn values_of_order(&mut self, number: usize, cells: &[Cell]) {
        for at in 0..self.said.len() {
            let Some(said) = self.said.get_mut(at) else { continue };
            let Some(cell) = cells.get(said.at).filter(|cell| !cell.is_blank(self.text)) else { continue };
            let Some((_, first)) = said.first else {
                said.first = Some((number, *cell));
                continue;
            };
            let same = cell.text(self.text) == first.text(self.text);
            if !same && said.differs.is_none() {
                said.differs = Some(*cell);
            }
            let placed = match (said.target, same) {
                (Target::Field(Field::OrderNumber), _) => Placed::Used(Use::Joins),
                (_, true) => Placed::Ignored(Reason::Repeated),
                (_, false) => Placed::Ignored(Reason::OtherValueTaken),
            };
            let column = said.at;
            self.fate(number, column, cell, placed);
        }
    }

    /// Makes the fields of the order, once all rows are read.
    pub fn order_values(&mut self) {
        // The state is judged by the country, and names come in one or two columns.
        if let Some((_, cell)) = self.first(Target::Field(Field::ShipToCountry)) {
            self.country = cell.text(self.text);
        }
        let targets: Vec<Target> = self.said.iter().map(|said| said.target).collect();
        for target in targets {
            match target {
                Target::Field(field) => self.order_value(target, field),
                Target::ShipToFirstName => {
                    self.name(Target::ShipToFirstName, Target::ShipToLastName, Field::ShipToName)
                }
                Target::BillToFirstName => {
                    self.name(Target::BillToFirstName, Target::BillToLastName, Field::BillToName)
                }
                Target::ShipToLastName | Target::BillToLastName => self.last_name_alone(target),
                Target::Suburb => self.suburb(target),
                Target::ItemOptions => {}
            }
        }
    }

    fn said(&self, target: Target) -> Option<&Said> {
        self.said.iter().find(|said| said.target == target)
    }

    /// The row that says this of the order first, and how.
    pub fn first(&self, target: Target) -> Option<(usize, Cell)> {
        self.said(target)?.first
    }

    fn order_value(&mut self, target: Target, field: Field) {
        let Some(&Said { at, first: Some((number, cell)), .. }) = self.said(target) else { return };
        let path = FieldPath::order(field);
        let (value, rule, _) = self.convert(path, &cell);
        self.field(path, &value, rule, &[cell.span]);
        self.fate(number, at, &cell, placed(path, rule));
        match field {
            Field::OrderNumber => self.builder.number = Some((value.into_owned(), cell.span)),
            Field::OrderStatus => self.context.status(&mut self.builder, &value, cell.span),
            _ => {}
        }
        self.contradicted(target, field);
    }

    /// Rows of one number that tell of different orders.
    fn contradicted(&mut self, target: Target, field: Field) {
        let telling =
            [Field::OrderId, Field::OrderDate, Field::ShipToName, Field::ShipToAddress1, Field::ShipToCity];
        if !telling.contains(&field) || self.builder.findings.has(Code::DuplicateOrderNumber) {
            return;
        }
        let Some(&Said { first: Some((_, cell)), differs: Some(other), .. }) = self.said(target) else {
            return;
        };
        let number = self.first(Target::Field(Field::OrderNumber));
        let number = number.map(|(_, cell)| cell.text(self.text)).unwrap_or_default();
        self.builder.found(duplicate_order_number::check(&number, other.span, Some(cell.span)));
    }

    /// First and last name from two columns.
    fn name(&mut self, first: Target, last: Target, field: Field) {
        let whole = self.first(Target::Field(field)).is_some();
        let path = FieldPath::order(field);
        let part = |target| {
            let &Said { at, first: Some((number, cell)), .. } = self.said(target)? else { return None };
            Some((at, target, number, cell))
        };
        let parts: Vec<(usize, Target, usize, Cell)> = [first, last].into_iter().filter_map(part).collect();
        if parts.is_empty() {
            return;
        }
        let rule = if parts.len() == 2 { Rule::NamesJoined } else { Rule::Copied };
        if !whole {
            let said: Vec<Cow<'_, str>> = parts.iter().map(|(.., cell)| cell.text(self.text)).collect();
            let spans: Vec<Span> = parts.iter().map(|(.., cell)| cell.span).collect();
            self.field(path, &said.join(" "), rule, &spans);
        }
        for (at, target, number, cell) in parts {
            let placed = if whole { Placed::Ignored(Reason::OtherValueTaken) } else { placed(path, rule) };
            self.fate(number, at, &cell, placed);
            self.contradicted(target, field);
        }
    }

    fn last_name_alone(&mut self, target: Target) {
        let (first, field) = match target {
            Target::ShipToLastName => (Target::ShipToFirstName, Field::ShipToName),
            _ => (Target::BillToFirstName, Field::BillToName),
        };
        if self.table.column(first).is_none() {
            self.name(first, target, field);
        }
    }

    fn suburb(&mut self, target: Target) {
        let Some(&Said { at, first: Some((number, cell)), .. }) = self.said(target) else { return };
        self.builder.found(suburb_not_sent::check(&cell.text(self.text), cell.span));
        self.fate(number, at, &cell, Placed::Ignored(Reason::NoField));
    }
}
