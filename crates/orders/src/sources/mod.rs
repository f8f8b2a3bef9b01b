//! The formats that orders are read from, behind one trait.
//!
//! To add one: a folder beside `from_csv` with what implements
//! [`OrderSource`](order_source::OrderSource), its variant of [`Format`](crate::format::Format), a
//! line in [`detect`](detect::detect) that tells such texts, and one in [`open`](open::open) that
//! opens them. Which kind of store it comes from is another question: see
//! [`store_kind`](store_kind::store_kind).

pub(crate) mod detect;
pub(crate) mod open;
pub(crate) mod order_source;
pub(crate) mod store_kind;
