//! Fills values into a table: into the first row of the order.

use super::table::Table;
use crate::columns::column::Target;
use crate::outcome::order::Order;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use readers::csv::{Cell, Reader, written};
use text::edit::Edit;

/// The edits that give an order these values; `inside` ends where the table does.
pub(super) fn fill_in(
    inside: &str,
    table: &Table,
    order: &Order,
    values: &[(FieldPath, String)],
) -> Option<Vec<Edit>> {
    let dialect = table.dialect;
    let mut cells: Vec<Cell> = Vec::new();
    Reader::at(dialect, order.span.start()).next_row(inside, &mut cells);
    let mut edits = Vec::new();
    for (path, value) in values {
        // A value that is there stands in whatever row it came from.
        let known = order.shipstation.iter().find(|field| field.path == *path);
        let place = known.and_then(|field| field.from.first());
        let at = column(table, path.field);
        let outer = match place {
            Some(span) => {
                let mut reader = Reader::at(dialect, order.span.start());
                cell_at(inside, &mut reader, span.start(), &cells)?
            }
            None if value.is_empty() => continue,
            None => cells.get(at?)?.outer,
        };
        edits.push(Edit::replace(outer, written(value, dialect.separator).into_owned()));
    }
    Some(edits)
}

/// Whether a value of this field can be put into the order.
pub(super) fn has_place(table: &Table, order: &Order, path: FieldPath) -> bool {
    column(table, path.field).is_some() || order.shipstation.iter().any(|field| field.path == path)
}

fn column(table: &Table, field: Field) -> Option<usize> {
    table.column(Target::Field(field)).or_else(|| table.column(name_column(field)?))
}

/// The whole cell, quotes included, that holds the byte at `offset`.
fn cell_at(text: &str, reader: &mut Reader, offset: usize, first_row: &[Cell]) -> Option<text::span::Span> {
    let holds = |cell: &&Cell| cell.outer.start() <= offset && offset <= cell.outer.end();
    if let Some(cell) = first_row.iter().find(holds) {
        return Some(cell.outer);
    }
    let mut cells = Vec::new();
    while reader.next_row(text, &mut cells) {
        if let Some(cell) = cells.iter().find(holds) {
            return Some(cell.outer);
        }
    }
    None
}

/// Where a whole name goes if there are only columns for its parts.
fn name_column(field: Field) -> Option<Target> {
    match field {
        Field::ShipToName => Some(Target::ShipToLastName),
        Field::BillToName => Some(Target::BillToLastName),
        _ => None,
    }
}
