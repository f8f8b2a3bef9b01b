//! Reads orders from Custom Store XML.

pub(crate) mod containers;
pub(crate) mod element;
pub(crate) mod element_text;
pub(crate) mod file;
mod fill_in;
pub(crate) mod leaf_values;
pub(crate) mod line_item;
pub(crate) mod markup_problem;
pub(crate) mod nesting;
pub(crate) mod order;
pub(crate) mod unknown_names;
