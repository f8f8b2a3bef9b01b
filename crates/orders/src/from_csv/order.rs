//! Makes an order of the rows of a table.

use super::convert::{self, AS_ADVICE};
use super::table::{Table, whole};
use crate::columns::column::{Target, left_out};
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Placed, Reason};
use crate::outcome::feed_context::Context;
use crate::outcome::order::How;
use crate::outcome::order_builder::OrderBuilder;
use knowledge::catalogue::orders::missing_shipping_address::{self, is_part};
use knowledge::catalogue::orders::total_mismatch::Sum;
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
use text::turns::Turns;

/// What a column's heading tells is the person's or a suggestion of ours.
pub(super) const HOW: How =
    How { rule: Rule::Copied, certainty: Certainty::Inferred, sources: &[&sources::CSV_IMPORT] };

/// Makes the order whose first row has the number `first`, counted from 0 without the heading.
pub(crate) async fn order(
    text: &str,
    table: &Table,
    first: u32,
    context: &Context,
    detail: bool,
    turns: &Turns,
) -> OrderBuilder {
    let mut making = Making {
        text,
        table,
        context,
        builder: OrderBuilder::new(Span::default(), detail),
        country: Cow::Borrowed(""),
        said: table.matched().into_iter().filter(|(_, target)| !target.of_item()).map(Said::new).collect(),
        item: 0,
        sum: Sum::default(),
        start: Span::default(),
    };
    let mut cells = Vec::new();
    let (mut at, mut last) = (Some(first), first);
    let (mut together, mut span) = (true, Span::default());
    while let Some((number, row)) = at.and_then(|at| Some((at, *table.rows.get(at as usize)?))) {
        table.read(text, row, &mut cells);
        let here = whole(&cells);
        if number == first {
            (span, making.start) = (here, cells.first().map_or(here, |cell| cell.outer));
        }
        // Rows that lie apart do not make one stretch of text.
        together &= number <= last + 1;
        if together {
            span = span.to(here);
        }
        making.builder.span = span;
        // The heading is row 1.
        making.row(number as usize + 2, &cells);
        (last, at) = (number, row.next.map(|next| next.get()));
        turns.work(here.len()).await;
    }
    if !together {
        making.builder.span = span;
    }
    making.order_values();
    making.total();
    making.absent();
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
        builder.fate(cell.outer, placed, || table.path(number, at));
    }
}

pub(super) struct Making<'a> {
    pub text: &'a str,
    pub table: &'a Table,
    pub context: &'a Context,
    pub builder: OrderBuilder,
    pub country: Cow<'a, str>,
    /// What the rows say of the order itself, by column.
    pub said: Vec<Said>,
    /// The number of the item at hand, from 1.
    pub item: u32,
    /// The amounts of the items.
    pub sum: Sum,
    /// The first cell.
    pub start: Span,
}

/// A value that an order has once, though several of its rows may say it.
pub(super) struct Said {
    /// The number of its column.
    pub at: usize,
    pub target: Target,
    /// The row that says it first, and how.
    pub first: Option<(usize, Cell)>,
    /// The first row that says something else.
    pub differs: Option<Cell>,
}

impl Said {
    fn new((at, target): (usize, Target)) -> Self {
        Said { at, target, first: None, differs: None }
    }
}

impl<'a> Making<'a> {
    /// Reads a row.
    fn row(&mut self, number: usize, cells: &[Cell]) {
        self.width(number, cells);
        self.values_of_order(number, cells);
        self.item(number, cells);
        self.leftovers(number, cells);
    }

    /// A row with more or fewer cells than there are columns.
    fn width(&mut self, number: usize, cells: &[Cell]) {
        let (count, expected) = (cells.len(), self.table.columns.len());
        let code = match count.cmp(&expected) {
            std::cmp::Ordering::Less => Code::RowTooShort,
            std::cmp::Ordering::Greater => Code::RowTooLong,
            std::cmp::Ordering::Equal => return,
        };
        let place = cells.get(expected).or(cells.last()).map_or(self.builder.span, |cell| cell.outer);
        let finding = Finding::new(code).at(place).with(ArgName::Line, number);
        self.builder.found(finding.with(ArgName::Count, count).with(ArgName::Expected, expected));
    }

    /// What an order cannot do without.
    fn absent(&mut self) {
        let is_part = |field: &Field| is_part(*field, AS_ADVICE);
        let mut parts = Field::ShipTo.children().iter().map(|row| row.field).filter(is_part);
        let has_part = parts.any(|field| self.first(Target::Field(field)).is_some());
        self.builder.findings.extend(missing_shipping_address::check(has_part, self.start));
        if self.builder.number.is_none() {
            let number = FieldValue::new(FieldPath::order(Field::OrderNumber), "", self.start, AS_ADVICE);
            self.builder.findings.extend(check_value::check(&number));
        }
    }

    /// Every cell that nothing is said about elsewhere.
    fn leftovers(&mut self, number: usize, cells: &[Cell]) {
        for (at, cell) in cells.iter().enumerate() {
            let column = self.table.columns.get(at);
            let placed = match column.map(|column| (column, column.target)) {
                _ if cell.is_blank(self.text) => Placed::Ignored(Reason::Empty),
                Some((column, None)) if left_out(column) => Placed::Ignored(Reason::LeftOut),
                Some((_, Some(target))) if self.table.column(target) == Some(at) => continue,
                Some((_, Some(_))) => Placed::Ignored(Reason::OtherValueTaken),
                _ => Placed::Unknown,
            };
            self.builder.fate(cell.outer, placed, || self.table.path(number, at));
        }
    }

    pub fn fate(&mut self, number: usize, at: usize, cell: &Cell, placed: Placed) {
        self.builder.fate(cell.span, placed, || self.table.path(number, at));
    }

    pub fn field(&mut self, path: FieldPath, value: &str, rule: Rule, from: &[Span]) {
        self.builder.field(self.text, path, value, How { rule, ..HOW }, from);
    }

    /// A value as ShipStation takes it, how it became so, and whether nothing is wrong with it.
    pub fn convert(&mut self, path: FieldPath, cell: &Cell) -> (Cow<'a, str>, Rule, bool) {
        let convert::Converted { value, rule, finding } =
            convert::convert(self.text, self.table, path, cell, &self.country);
        let right = finding.is_none();
        self.builder.findings.extend(finding);
        (value, rule, right)
    }
}

pub(super) fn placed(path: FieldPath, rule: Rule) -> Placed {
    if rule.leaves_unchanged() { Placed::Mapped(path) } else { Placed::Changed(path, rule) }
}
