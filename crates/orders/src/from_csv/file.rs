//! Reads a table of orders: first which rows belong together, then order by order.

use super::date_order::DateOrder;
use super::fill_in::fill_in;
use super::order;
use super::table::Table;
use crate::by_text::ByText;
use crate::columns::column::{Choice, Column, Target};
use crate::columns::match_columns;
use crate::format::Format;
use crate::outcome::fate::{FateCounts, Fated};
use crate::outcome::feed_context::Context;
use crate::outcome::order::Order;
use crate::outcome::order_builder::OrderBuilder;
use crate::proportion::share;
use crate::sources::order_source::{OrderPlace, OrderSource, up_to};
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::values::amount::DecimalSign;
use knowledge::vocabulary::ArgName;
use readers::csv::{Cell, Dialect, Reader};
use text::edit::Edit;
use text::span::Span;

/// A table while it is read.
#[derive(Debug)]
pub(crate) struct CsvFile {
    /// Its place among the texts.
    place: Span,
    table: Table,
    reader: Reader,
    rows: Vec<Row>,
    orders: Vec<Rows>,
    /// The orders by their numbers.
    by_number: ByText,
    /// The order that the next one to be read has.
    next: Option<u32>,
    cells: Vec<Cell>,
    findings: Vec<Finding>,
    counts: FateCounts,
    /// Rows that hold nothing, and so belong to no order.
    blank_rows: Vec<u32>,
    finished: bool,
}

/// The rows of an order.
#[derive(Debug, Clone, Copy)]
struct Rows {
    first: u32,
    last: u32,
    /// The cell of its number, if it has one.
    number: Option<Cell>,
}

/// Where a row begins, its line, and the next row of its order.
#[derive(Debug, Clone, Copy)]
struct Row {
    offset: u32,
    next: Option<std::num::NonZeroU32>,
}

impl CsvFile {
    /// A reading of the table that stands at `place`, with the person's choices for its columns.
    pub fn new(text: &str, place: Span, dialect: Dialect, choices: &[Choice]) -> Self {
        let text = up_to(text, place);
        let columns = match_columns::matched(text, dialect, choices);
        let mut reader = Reader::new(dialect);
        let mut cells = Vec::new();
        reader.next_row(text, &mut cells);
        let findings = columns.iter().filter(|column| column.by.is_none()).map(unmatched).collect();
        CsvFile {
            place,
            table: Table { dialect, columns, dates: DateOrder::default(), decimals: DecimalSign::default() },
            reader,
            rows: Vec::new(),
            orders: Vec::new(),
            by_number: ByText::default(),
            next: None,
            cells,
            findings,
            counts: FateCounts::default(),
            blank_rows: Vec::new(),
            finished: false,
        }
    }
}

impl OrderSource for CsvFile {
    fn format(&self) -> Format {
        Format::Csv
    }

    fn length(&self) -> usize {
        self.place.len()
    }

    /// Each byte is read twice.
    fn done(&self) -> usize {
        let half = self.length() / 2;
        match self.next {
            None => self.reader.offset().saturating_sub(self.place.start()) / 2,
            Some(next) => half + share(half, next as usize, self.orders.len()),
        }
    }

    fn is_finished(&self) -> bool {
        self.finished
    }

    /// Reads on by a row, or by an order.
    fn step(&mut self, text: &str, context: &Context) -> Option<OrderBuilder> {
        let text = up_to(text, self.place);
        let Some(next) = self.next else {
            self.read_row(text);
            return None;
        };
        let Some(rows) = self.orders.get(next as usize) else {
            self.finish(text);
            return None;
        };
        self.next = Some(next + 1);
        Some(self.order(text, rows.first, context, false))
    }

    fn detail(&self, text: &str, order: OrderPlace, context: &Context) -> Option<OrderBuilder> {
        let rows = self.orders.get(order.number)?;
        Some(self.order(up_to(text, self.place), rows.first, context, true))
    }

    fn findings(&self) -> &[Finding] {
        &self.findings
    }

    fn counts(&self) -> FateCounts {
        self.counts
    }

    fn file_fates(&self, text: &str) -> Vec<Fated> {
        let mut builder = OrderBuilder::new(Span::default(), true);
        self.blank_rows(up_to(text, self.place), &mut builder);
        builder.broken_off().1
    }

    fn columns(&self) -> &[Column] {
        &self.table.columns
    }

    fn fill_in(&self, text: &str, order: &Order, values: &[(FieldPath, String)]) -> Option<Vec<Edit>> {
        fill_in(up_to(text, self.place), &self.table, order, values)
    }
}

impl CsvFile {
    fn order(&self, text: &str, first: u32, context: &Context, detail: bool) -> OrderBuilder {
        let mut rows = Vec::with_capacity(4);
        let mut at = Some(first);
        while let Some(row) = at.and_then(|at| self.rows.get(at as usize).map(|row| (at, row))) {
            let (number, Row { offset, next }) = row;
            let mut cells = Vec::with_capacity(self.table.columns.len());
            Reader::at(self.table.dialect, *offset as usize).next_row(text, &mut cells);
            // The heading is row 1.
            rows.push((number as usize + 2, cells));
            at = next.map(|next| next.get());
        }
        order::order(text, &self.table, &rows, context, detail)
    }

    fn read_row(&mut self, text: &str) {
        let before = self.reader.offset();
        let mut cells = std::mem::take(&mut self.cells);
        if !self.reader.next_row(text, &mut cells) {
            self.next = Some(0);
            self.cells = cells;
            return;
        }
        let offset = cells.first().map_or(before, |cell| cell.outer.start());
        let this = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        self.rows.push(Row { offset: u32::try_from(offset).unwrap_or(u32::MAX), next: None });
        self.table.note(text, &cells);
        match self.belongs_to(text, &cells) {
            Belongs::Nowhere => self.blank_rows.push(this),
            Belongs::New(number) => self.orders.push(Rows { first: this, last: this, number }),
            Belongs::To(order) => {
                if let Some(rows) = self.orders.get_mut(order as usize) {
                    if let Some(row) = self.rows.get_mut(rows.last as usize) {
                        row.next = std::num::NonZeroU32::new(this);
                    }
                    rows.last = this;
                }
            }
        }
        if let Some(cell) = cells.last().filter(|cell| cell.unclosed) {
            self.findings.push(Finding::new(Code::FileTruncated).at(cell.outer));
        }
        self.cells = cells;
    }

    fn belongs_to(&mut self, text: &str, cells: &[Cell]) -> Belongs {
        let number = self.table.cell(cells, Target::Field(Field::OrderNumber));
        if let Some(cell) = number.filter(|cell| !cell.text(text).is_empty()) {
            let number = cell.text(text);
            let new = u32::try_from(self.orders.len()).unwrap_or(u32::MAX);
            let has = |order: u32| {
                let rows = self.orders.get(order as usize);
                rows.and_then(|rows| rows.number).is_some_and(|cell| cell.text(text) == number)
            };
            let order = self.by_number.find_or_keep(&number, new, has);
            return if order == new { Belongs::New(Some(*cell)) } else { Belongs::To(order) };
        }
        let filled = |of_item: bool| {
            let columns = self.table.columns.iter().zip(cells);
            let of_kind = columns.filter(|(c, _)| c.target.is_some_and(|t| t.of_item() == of_item));
            of_kind.into_iter().any(|(_, cell)| !cell.is_blank(text))
        };
        match (filled(false), filled(true), self.orders.len().checked_sub(1)) {
            // A line whose order stands in the row above.
            (false, true, Some(last)) => Belongs::To(u32::try_from(last).unwrap_or(u32::MAX)),
            (false, false, _) => Belongs::Nowhere,
            _ => Belongs::New(None),
        }
    }

    fn blank_rows(&self, text: &str, builder: &mut OrderBuilder) {
        let mut cells = Vec::new();
        for number in &self.blank_rows {
            let Some(row) = self.rows.get(*number as usize) else { continue };
            Reader::at(self.table.dialect, row.offset as usize).next_row(text, &mut cells);
            // A line with blanks only is no row.
            if cells.len() > 1 || cells.iter().any(|cell| !cell.is_blank(text)) {
                order::unused_row(text, &self.table, *number as usize + 2, &cells, builder);
            }
        }
    }

    fn finish(&mut self, text: &str) {
        if !std::mem::replace(&mut self.finished, true) {
            let mut builder = OrderBuilder::new(Span::default(), false);
            self.blank_rows(text, &mut builder);
            self.counts = builder.broken_off().0;
        }
    }
}

/// The order that a row belongs to.
enum Belongs {
    /// It begins one, whose number is in this cell.
    New(Option<Cell>),
    To(u32),
    /// It is blank.
    Nowhere,
}

fn unmatched(column: &Column) -> Finding {
    let name = text::shorten::quoted(&column.heading);
    Finding::new(Code::ColumnUnmatched).at(column.span).with(ArgName::Name, name)
}
