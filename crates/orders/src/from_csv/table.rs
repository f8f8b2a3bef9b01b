//! What is known of a table as a whole.

use super::date_order::DateOrder;
use crate::columns::column::{Column, Target};
use crate::outcome::source_path::SourcePath;
use knowledge::shipstation::field_table::{Field, ValueKind};
use knowledge::shipstation::values::amount::DecimalSign;
use readers::csv::{Cell, Dialect, Reader};
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::rc::Rc;
use text::span::Span;

/// What is known of a table as a whole, and where its rows stand.
#[derive(Debug)]
pub(crate) struct Table {
    pub dialect: Dialect,
    pub columns: Vec<Column>,
    headings: Vec<Rc<str>>,
    /// The first column for each target.
    of_target: BTreeMap<Target, usize>,
    pub dates: DateOrder,
    pub decimals: DecimalSign,
    pub rows: Vec<Row>,
}

/// Where a row begins, and the next row of its order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub offset: u32,
    pub next: Option<NonZeroU32>,
}

impl Table {
    /// A table with these columns, of which no row is read yet.
    pub fn new(dialect: Dialect, columns: Vec<Column>) -> Self {
        let mut of_target = BTreeMap::new();
        for (at, column) in columns.iter().enumerate() {
            if let Some(target) = column.target {
                of_target.entry(target).or_insert(at);
            }
        }
        let headings = columns.iter().map(|column| column.heading.as_str().into()).collect();
        let (dates, decimals) = (DateOrder::default(), DecimalSign::default());
        Table { dialect, columns, headings, of_target, dates, decimals, rows: Vec::new() }
    }

    /// The column that holds `target`: of several the first.
    pub fn column(&self, target: Target) -> Option<usize> {
        self.of_target.get(&target).copied()
    }

    /// The columns that hold something, with what that is, from left to right.
    pub fn matched(&self) -> Vec<(usize, Target)> {
        let mut matched: Vec<(usize, Target)> =
            self.of_target.iter().map(|(target, at)| (*at, *target)).collect();
        text::indexed_sort::sort(&mut matched);
        matched
    }

    /// The cell of a row that holds `target`.
    pub fn cell<'c>(&self, cells: &'c [Cell], target: Target) -> Option<&'c Cell> {
        cells.get(self.column(target)?)
    }

    /// Reads the cells of a row.
    pub fn read(&self, text: &str, row: Row, cells: &mut Vec<Cell>) {
        Reader::at(self.dialect, row.offset as usize).next_row(text, cells);
    }

    /// The path of a cell: the number of its row, the heading being 1, and its heading.
    pub fn path(&self, row: usize, at: usize) -> SourcePath {
        let heading = self.headings.get(at).cloned().unwrap_or_default();
        SourcePath::Cell(u32::try_from(row).unwrap_or(u32::MAX), heading)
    }

    /// Whether decimal commas, or the semicolons that go with them, say that the table is not of the
    /// United States: then the day comes first in a date, unless one of its dates says otherwise.
    pub fn is_of_elsewhere(&self) -> bool {
        self.decimals.is_comma() || self.dialect.separator == b';' && !self.decimals.is_point()
    }

    /// Learns from a row how the table writes dates and amounts.
    pub fn note(&mut self, text: &str, cells: &[Cell]) {
        for (column, cell) in self.columns.iter().zip(cells) {
            match column.target {
                Some(Target::Field(Field::OrderDate | Field::LastModified)) => {
                    self.dates.note(cell.span.of(text));
                }
                Some(Target::Field(field)) if field.row().kind == ValueKind::Amount => {
                    self.decimals.note(cell.span.of(text));
                }
                _ => {}
            }
        }
    }
}

/// The place of all cells of a row.
pub(crate) fn whole(cells: &[Cell]) -> Span {
    match (cells.first(), cells.last()) {
        (Some(first), Some(last)) => first.outer.to(last.outer),
        _ => Span::default(),
    }
}
