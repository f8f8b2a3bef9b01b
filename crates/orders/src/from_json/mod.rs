//! Reads orders from JSON documents of the QuickBooks Commerce API.

pub mod api;
pub(crate) mod file;
mod fill_in;
pub(crate) mod index;
pub(crate) mod join;
mod json_problem;
mod leftovers;
mod make_order;
pub(crate) mod map_fields;
pub(crate) mod map_lines;
pub(crate) mod packing;
pub(crate) mod record;
pub(crate) mod record_ids;
pub(crate) mod scan;
