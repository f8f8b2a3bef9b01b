//! Reads orders from tables.

pub(crate) mod convert;
pub(crate) mod date_order;
pub(crate) mod file;
pub(crate) mod order;
pub(crate) mod table;
