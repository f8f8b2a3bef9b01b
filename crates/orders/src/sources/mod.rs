//! The formats that orders are read from, behind one trait.
//!
//! To add one: a folder beside `from_csv` whose file implements [`OrderSource`](order_source::OrderSource),
//! a line in [`detect`](detect::detect) that tells such texts, and one in [`open`](open::open) that opens them.

pub(crate) mod detect;
pub(crate) mod open;
pub(crate) mod order_source;
pub(crate) mod store_kind;
