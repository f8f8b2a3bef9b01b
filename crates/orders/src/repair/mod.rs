//! Repairs of the source text: those that findings bring along, and values that a person fills in.

pub(crate) mod fill_in;
pub(crate) mod gather;
