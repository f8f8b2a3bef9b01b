//! Tells which column of a table holds which field.

pub(crate) mod address_part;
pub(crate) mod by_heading;
pub(crate) mod by_values;
pub mod column;
pub(crate) mod heading_words;
pub mod match_columns;
