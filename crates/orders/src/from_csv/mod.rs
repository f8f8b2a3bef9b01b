//! Reads orders from tables.

pub(crate) mod convert;
pub(crate) mod date_order;
pub(crate) mod file;
mod fill_in;
mod items;
pub(crate) mod order;
mod order_values;
pub(crate) mod table;
