//! Reads a table of orders: first which rows belong together, then order by order.

use super::date_order::DateOrder;
use super::order;
use super::table::Table;
use crate::columns::column::{Choice, Column, Target};
use crate::columns::match_columns;
use crate::format::Format;
use crate::id_key;
use crate::outcome::fate::{FateCounts, Fated};
use crate::outcome::feed_context::Context;
use crate::outcome::order_builder::OrderBuilder;
use crate::proportion::share;
use crate::sources::order_source::{OrderPlace, OrderSource, up_to};
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::values::amount::DecimalSign;
use knowledge::vocabulary::ArgName;
use readers::csv::{Cell, Dialect, Reader};
use std::collections::HashMap;
use text::span::Span;

/// A table while it is read.
#[derive(Debug)]
pub(crate) struct CsvFile {
    /// Its place among the texts.
    place: Span,
    table: Table,
    reader: Reader,
    rows: Vec<Row>,
    /// The first and the last row of each order.
    orders: Vec<(u32, u32)>,
    numbers: HashMap<u64, u32>,
    /// The order that the next one to be read has.
    next: Option<u32>,
    cells: Vec<Cell>,
    findings: Vec<Finding>,
    counts: FateCounts,
    /// Rows that hold nothing, and so belong to no order.
    blank_rows: Vec<u32>,
    finished: bool,
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
        let mut numbers = HashMap::new();
        numbers.reserve(1024);
        CsvFile {
            place,
            table: Table { dialect, columns, dates: DateOrder::default(), decimals: DecimalSign::default() },
            reader,
            rows: Vec::new(),
            orders: Vec::new(),
            numbers,
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

    /// Each byte is gone over twice.
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
        let Some((first, _)) = self.orders.get(next as usize).copied() else {
            self.finish(text);
            return None;
        };
        self.next = Some(next + 1);
        Some(self.order(text, first, context, false))
    }

    fn detail(&self, text: &str, order: OrderPlace, context: &Context) -> Option<OrderBuilder> {
        let (first, _) = *self.orders.get(order.number)?;
        Some(self.order(up_to(text, self.place), first, context, true))
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

    fn dialect(&self) -> Option<Dialect> {
        Some(self.table.dialect)
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
            Belongs::New(number) => {
                let order = u32::try_from(self.orders.len()).unwrap_or(u32::MAX);
                self.orders.push((this, this));
                if let Some(number) = number {
                    self.numbers.insert(number, order);
                }
            }
            Belongs::To(order) => {
                if let Some((_, last)) = self.orders.get_mut(order as usize) {
                    if let Some(row) = self.rows.get_mut(*last as usize) {
                        row.next = std::num::NonZeroU32::new(this);
                    }
                    *last = this;
                }
            }
        }
        if let Some(cell) = cells.last().filter(|cell| cell.unclosed) {
            self.findings.push(Finding::new(Code::FileTruncated).at(cell.outer));
        }
        self.cells = cells;
    }

    fn belongs_to(&self, text: &str, cells: &[Cell]) -> Belongs {
        let number = self.table.cell(cells, Target::Field(Field::OrderNumber));
        let number = number.map(|cell| cell.text(text)).filter(|number| !number.is_empty());
        if let Some(number) = number {
            let number = id_key::hash(&number);
            return match self.numbers.get(&number) {
                Some(order) => Belongs::To(*order),
                None => Belongs::New(Some(number)),
            };
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
    /// It begins one, with this number.
    New(Option<u64>),
    To(u32),
    /// It is blank.
    Nowhere,
}

fn unmatched(column: &Column) -> Finding {
    let name = text::shorten::quoted(&column.heading);
    Finding::new(Code::ColumnUnmatched).at(column.span).with(ArgName::Name, name)
}
