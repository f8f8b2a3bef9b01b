//! Reads a table of orders: first which rows belong together, then order by order.

use super::fill_in::{fill_in, has_place};
use super::order;
use super::table::{Row, Table, whole};
use crate::by_text::ByText;
use crate::columns::column::{Choice, Column, Target};
use crate::columns::match_columns;
use crate::format::Format;
use crate::outcome::fate::{FateCounts, Fated, LISTED};
use crate::outcome::feed_context::Context;
use crate::outcome::findings::Findings;
use crate::outcome::order::Order;
use crate::outcome::order_builder::OrderBuilder;
use crate::proportion::share;
use crate::sources::order_source::{BYTES_OF_A_STEP, OrderPlace, OrderSource, up_to};
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::vocabulary::ArgName;
use readers::csv::{Cell, Dialect, Reader};
use std::num::NonZeroU32;
use std::rc::Rc;
use text::edit::Edit;
use text::shared_text::SharedText;
use text::span::Span;
use text::turns::Job;

/// A table while it is read.
#[derive(Debug)]
pub(crate) struct CsvFile {
    /// Its place among the texts.
    place: Span,
    /// Shared with whoever makes an order, once all rows are found.
    table: Rc<Table>,
    reader: Reader,
    orders: Vec<Rows>,
    /// The orders by their numbers.
    by_number: ByText,
    stage: Stage,
    /// The order that is being made.
    order: Option<Job<OrderBuilder>>,
    cells: Vec<Cell>,
    findings: Findings,
    counts: FateCounts,
    /// Rows that hold nothing, and so belong to no order.
    blank_rows: Vec<u32>,
    worked: usize,
    finished: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Finding the rows, and the order of each.
    Rows,
    /// Making the orders, from this one on.
    Orders(u32),
    /// Counting the rows that hold nothing, from this one on.
    BlankRows(usize),
}

/// The rows of an order.
#[derive(Debug, Clone, Copy)]
struct Rows {
    first: u32,
    last: u32,
    /// The cell of its number, if it has one.
    number: Option<Cell>,
}

impl CsvFile {
    /// A reading of the table that stands at `place`, with the person's choices for its columns.
    pub fn new(text: &str, place: Span, dialect: Dialect, choices: &[Choice]) -> Self {
        let text = up_to(text, place);
        let columns = match_columns::matched(text, dialect, choices);
        let mut reader = Reader::new(dialect);
        let mut cells = Vec::new();
        reader.next_row(text, &mut cells);
        let mut findings = Findings::default();
        findings.extend(columns.iter().filter(|column| column.by.is_none()).map(unmatched));
        CsvFile {
            place,
            table: Rc::new(Table::new(dialect, columns)),
            reader,
            orders: Vec::new(),
            by_number: ByText::default(),
            stage: Stage::Rows,
            order: None,
            cells,
            findings,
            counts: FateCounts::default(),
            blank_rows: Vec::new(),
            worked: 0,
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
        match self.stage {
            Stage::Rows => self.reader.offset().saturating_sub(self.place.start()) / 2,
            Stage::Orders(next) => {
                let done = half + share(half, next as usize, self.orders.len());
                let of_this = self.order.as_ref().map_or(0, |order| order.done() / 2);
                (done + of_this).min(half + share(half, next as usize + 1, self.orders.len()))
            }
            Stage::BlankRows(_) => self.length(),
        }
    }

    fn worked(&self) -> usize {
        self.worked + self.order.as_ref().map_or(0, Job::done)
    }

    fn is_finished(&self) -> bool {
        self.finished
    }

    /// Reads on by a row, or by an order or a part of it.
    fn step(&mut self, text: &SharedText, context: &Rc<Context>) -> Option<OrderBuilder> {
        match self.stage {
            Stage::Rows => {
                self.read_row(up_to(text, self.place));
                None
            }
            Stage::Orders(next) => {
                let Some(rows) = self.orders.get(next as usize) else {
                    self.stage = Stage::BlankRows(0);
                    return None;
                };
                let order = self.order.take().unwrap_or_else(|| self.order(text, rows.first, context, false));
                let order = self.order.insert(order).advance(BYTES_OF_A_STEP)?;
                self.worked += self.order.take().map_or(0, |order| order.done());
                self.stage = Stage::Orders(next + 1);
                Some(order)
            }
            Stage::BlankRows(next) => {
                self.count_blank_row(up_to(text, self.place), next);
                None
            }
        }
    }

    fn detail(
        &self,
        text: &SharedText,
        order: OrderPlace,
        context: &Rc<Context>,
    ) -> Job<Option<OrderBuilder>> {
        let Some(rows) = self.orders.get(order.number) else { return Job::new(async |_| None) };
        let order = self.order(text, rows.first, context, true);
        order.then(Some)
    }

    fn findings(&self) -> &[Finding] {
        self.findings.list()
    }

    fn counts(&self) -> FateCounts {
        self.counts
    }

    fn file_fates(&self, text: &SharedText) -> Vec<Fated> {
        let mut builder = OrderBuilder::new(Span::default(), true);
        for number in self.blank_rows.iter().take(LISTED) {
            self.blank_row(up_to(text, self.place), *number, &mut builder);
        }
        builder.broken_off().1
    }

    fn columns(&self) -> &[Column] {
        &self.table.columns
    }

    fn fill_in(&self, text: &str, order: &Order, values: &[(FieldPath, String)]) -> Option<Vec<Edit>> {
        fill_in(up_to(text, self.place), &self.table, order, values)
    }

    fn has_place(&self, _: &str, order: &Order, field: FieldPath) -> bool {
        has_place(&self.table, order, field)
    }
}

/// Counting a row that holds nothing takes as long as reading so many bytes.
const BYTES_OF_A_BLANK_ROW: usize = 16;

impl CsvFile {
    fn order(&self, text: &SharedText, first: u32, context: &Rc<Context>, detail: bool) -> Job<OrderBuilder> {
        let (text, table, context) = (text.clone(), self.table.clone(), context.clone());
        let place = self.place;
        Job::new(async move |turns| {
            order::order(up_to(&text, place), &table, first, &context, detail, &turns).await
        })
    }

    fn read_row(&mut self, text: &str) {
        let before = self.reader.offset();
        let mut cells = std::mem::take(&mut self.cells);
        if self.reader.next_row(text, &mut cells) {
            self.worked += self.reader.offset() - before;
            self.keep_row(text, before, &cells);
        } else {
            self.stage = Stage::Orders(0);
        }
        self.cells = cells;
    }

    fn keep_row(&mut self, text: &str, before: usize, cells: &[Cell]) {
        let offset = cells.first().map_or(before, |cell| cell.outer.start());
        let belongs = self.belongs_to(text, cells);
        // Nobody makes an order before all rows are found.
        let Some(table) = Rc::get_mut(&mut self.table) else { return };
        let this = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        table.rows.push(Row { offset: u32::try_from(offset).unwrap_or(u32::MAX), next: None });
        table.note(text, cells);
        match belongs {
            Belongs::Nowhere => self.blank_rows.push(this),
            Belongs::New(number) => self.orders.push(Rows { first: this, last: this, number }),
            Belongs::To(order) => {
                if let Some(rows) = self.orders.get_mut(order as usize) {
                    if let Some(row) = table.rows.get_mut(rows.last as usize) {
                        row.next = NonZeroU32::new(this);
                    }
                    rows.last = this;
                }
            }
        }
        if let Some(cell) = cells.last().filter(|cell| cell.unclosed) {
            self.findings.push(Finding::new(Code::FileTruncated).at(cell.outer));
        }
    }

    fn belongs_to(&mut self, text: &str, cells: &[Cell]) -> Belongs {
        let number = self.table.cell(cells, Target::Field(Field::OrderNumber));
        if let Some(cell) = number.filter(|cell| !cell.is_blank(text)) {
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

    fn count_blank_row(&mut self, text: &str, next: usize) {
        let Some(number) = self.blank_rows.get(next) else {
            self.finished = true;
            return;
        };
        let mut builder = OrderBuilder::new(Span::default(), false);
        self.blank_row(text, *number, &mut builder);
        self.counts.add(&builder.broken_off().0);
        self.worked += BYTES_OF_A_BLANK_ROW;
        self.stage = Stage::BlankRows(next + 1);
    }

    fn blank_row(&self, text: &str, number: u32, builder: &mut OrderBuilder) {
        let Some(row) = self.table.rows.get(number as usize) else { return };
        let mut cells = Vec::new();
        self.table.read(text, *row, &mut cells);
        // A line with blanks only is no row.
        if cells.len() > 1 || !whole(&cells).of(text).trim().is_empty() {
            order::unused_row(text, &self.table, number as usize + 2, &cells, builder);
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
