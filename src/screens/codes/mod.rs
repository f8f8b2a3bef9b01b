//! The index of codes, and a page for each.

pub(crate) mod index;
pub(crate) mod page;
