//! Names one field of an order, with the number of its item and option.

use super::field_table::{Field, ROWS, Row};
use std::fmt;

/// A field of one order, with the 1-based number of its item and option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldPath {
    /// The item; 0 outside of items.
    pub item: u32,
    /// The option; 0 outside of options.
    pub option: u32,
    /// Which.
    pub field: Field,
}

impl FieldPath {
    /// A field outside of items.
    pub const fn order(field: Field) -> Self {
        FieldPath { item: 0, option: 0, field }
    }

    /// A field of an item.
    pub const fn item(item: u32, field: Field) -> Self {
        FieldPath { item, option: 0, field }
    }

    /// A field of an option of an item.
    pub const fn option(item: u32, option: u32, field: Field) -> Self {
        FieldPath { item, option, field }
    }

    /// The field that is written so; `None` where there is none.
    pub fn read(written: &str) -> Option<Self> {
        /// `Item[2]/rest` gives 2 and `rest`.
        fn numbered<'a>(written: &'a str, name: &str) -> Option<(u32, &'a str)> {
            let (number, rest) = written.strip_prefix(name)?.split_once("]/")?;
            Some((number.parse().ok().filter(|number| *number > 0)?, rest))
        }
        let (item, rest) = numbered(written, "Item[").unwrap_or((0, written));
        let (option, rest) = numbered(rest, "Options/Option[").unwrap_or((0, rest));
        let of_rest = |row: &&Row| {
            row.path == rest && row.field.in_item() == (item > 0) && row.field.in_option() == (option > 0)
        };
        let field = ROWS.iter().find(of_rest)?.field;
        Some(FieldPath { item, option, field })
    }

    /// Orders fields as ShipStation's table does: those of the order, then item by item.
    pub fn sort_key(self) -> (u32, bool, u32, Field) {
        (self.item, self.option > 0, self.option, self.field)
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.field.row().path;
        if self.field == Field::Item {
            return write!(f, "Item[{}]", self.item);
        }
        if self.field.in_item() {
            write!(f, "Item[{}]/", self.item)?;
        }
        if self.field == Field::ItemOption {
            return write!(f, "Options/Option[{}]", self.option);
        }
        if self.field.in_option() {
            write!(f, "Options/Option[{}]/", self.option)?;
        }
        f.write_str(path)
    }
}
