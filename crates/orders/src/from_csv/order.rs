//! Makes an order of the rows of a table.

use super::convert::{self, AS_ADVICE};
use super::table::Table;
use crate::columns::column::{Column, Target, left_out};
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Placed, Reason};
use crate::outcome::feed_context::Context;
use crate::outcome::order_builder::{How, OrderBuilder};
use knowledge::catalogue::orders::missing_shipping_address::{self, is_part};
use knowledge::catalogue::{Code, sources};
use knowledge::finding::Finding;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::field_value::FieldValue;
use knowledge::vocabulary::{ArgName, Certainty};
use readers::csv::Cell;
use std::borrow::Cow;
use text::span::Span;

/// A row: its number, the heading being 1, and its cells.
pub(super) type Row = (usize, Vec<Cell>);

/// What a column's heading tells is the person's or a suggestion of ours.
pub(super) const HOW: How =
    How { rule: Rule::Copied, certainty: Certainty::Inferred, sources: &[&sources::CSV_IMPORT] };

/// Makes the order that `rows` hold.
pub(crate) fn order(
    text: &str,
    table: &Table,
    rows: &[Row],
    context: &Context,
    detail: bool,
) -> OrderBuilder {
    let all = |row: &Row| row.1.iter().map(|cell| cell.outer).reduce(Span::to).unwrap_or_default();
    let whole = match rows {
        [] => Span::default(),
        [one] => all(one),
        [first, .., last] => {
            // Rows that lie apart do not make one stretch of text.
            let together = last.0 - first.0 + 1 == rows.len();
            if together { all(first).to(all(last)) } else { all(first) }
        }
    };
    let mut making = Making {
        text,
        table,
        rows,
        context,
        builder: OrderBuilder::new(whole, detail),
        country: Cow::Borrowed(""),
    };
    making.widths();
    making.order_values();
    making.items();
    making.absent();
    making.leftovers();
    making.builder
}

/// The values of a row that no order uses: all empty, or in columns that are matched to nothing.
pub(crate) fn unused_row(
    text: &str,
    table: &Table,
    number: usize,
    cells: &[Cell],
    builder: &mut OrderBuilder,
) {
    for (at, cell) in cells.iter().enumerate() {
        let column = table.columns.get(at);
        let placed = if cell.is_blank(text) {
            Placed::Ignored(Reason::Empty)
        } else if column.is_some_and(left_out) {
            Placed::Ignored(Reason::LeftOut)
        } else {
            Placed::Unknown
        };
        builder.fate(cell.outer, placed, || path(number, column));
    }
}

fn path(row: usize, column: Option<&Column>) -> String {
    format!("{row}/{}", column.map_or("", |column| column.heading.as_str()))
}

pub(super) struct Making<'a> {
    pub text: &'a str,
    pub table: &'a Table,
    pub rows: &'a [Row],
    pub context: &'a Context,
    pub builder: OrderBuilder,
    pub country: Cow<'a, str>,
}

impl<'a> Making<'a> {
    /// Rows with more or fewer cells than there are columns.
    fn widths(&mut self) {
        for (number, cells) in self.rows {
            let (count, expected) = (cells.len(), self.table.columns.len());
            let code = match count.cmp(&expected) {
                std::cmp::Ordering::Less => Code::RowTooShort,
                std::cmp::Ordering::Greater => Code::RowTooLong,
                std::cmp::Ordering::Equal => continue,
            };
            let place = cells.get(expected).or(cells.last()).map_or(self.builder.span, |cell| cell.outer);
            let finding = Finding::new(code).at(place).with(ArgName::Line, *number);
            self.builder.found(finding.with(ArgName::Count, count).with(ArgName::Expected, expected));
        }
    }

    pub fn column(&self, target: Target) -> Option<usize> {
        self.table.columns.iter().position(|column| column.target == Some(target))
    }

    /// What an order cannot do without.
    fn absent(&mut self) {
        let is_part = |field: &Field| is_part(*field, AS_ADVICE);
        let mut parts = Field::ShipTo.children().iter().map(|row| row.field).filter(is_part);
        let has_part = parts.any(|field| self.first(Target::Field(field)).is_some());
        let start =
            self.rows.first().and_then(|(_, cells)| cells.first()).map_or(self.builder.span, |c| c.outer);
        self.builder.findings.extend(missing_shipping_address::check(has_part, start));
        if self.builder.number.is_none() {
            let number = FieldValue::new(FieldPath::order(Field::OrderNumber), "", start, AS_ADVICE);
            self.builder.findings.extend(check_value::check(&number));
        }
    }

    /// Every cell that nothing has been said about.
    fn leftovers(&mut self) {
        for (number, cells) in self.rows {
            for (at, cell) in cells.iter().enumerate() {
                let column = self.table.columns.get(at);
                let placed = match column {
                    _ if cell.is_blank(self.text) => Placed::Ignored(Reason::Empty),
                    Some(column) if left_out(column) => Placed::Ignored(Reason::LeftOut),
                    Some(column) if column.target.is_some() => continue,
                    _ => Placed::Unknown,
                };
                self.builder.fate(cell.outer, placed, || path(*number, column));
            }
        }
    }

    pub fn fate(&mut self, number: usize, at: usize, cell: &Cell, placed: Placed) {
        let column = self.table.columns.get(at);
        self.builder.fate(cell.span, placed, || path(number, column));
    }

    /// A value as ShipStation takes it, and how it became so.
    pub fn convert(&mut self, path: FieldPath, cell: &Cell) -> (Cow<'a, str>, Rule) {
        let convert::Converted { value, rule, finding } =
            convert::convert(self.text, self.table, path, cell, &self.country);
        self.builder.findings.extend(finding);
        (value, rule)
    }
}

pub(super) fn placed(path: FieldPath, rule: Rule) -> Placed {
    if rule.leaves_unchanged() { Placed::Mapped(path) } else { Placed::Changed(path, rule) }
}
