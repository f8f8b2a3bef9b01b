//! What is known of a table as a whole.

use super::date_order::DateOrder;
use crate::columns::column::{Column, Target};
use knowledge::shipstation::field_table::{Field, ValueKind};
use knowledge::shipstation::values::amount::DecimalSign;
use readers::csv::{Cell, Dialect};

/// What is known of a table as a whole.
#[derive(Debug)]
pub(crate) struct Table {
    pub dialect: Dialect,
    pub columns: Vec<Column>,
    pub dates: DateOrder,
    pub decimals: DecimalSign,
}

impl Table {
    /// The cell of a row that holds `target`.
    pub fn cell<'c>(&self, cells: &'c [Cell], target: Target) -> Option<&'c Cell> {
        cells.get(self.columns.iter().position(|column| column.target == Some(target))?)
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
