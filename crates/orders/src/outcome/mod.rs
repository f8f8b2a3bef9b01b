//! What becomes of an order and of each of its values.

pub(crate) mod blocking_codes;
pub(crate) mod conversion_rule;
pub(crate) mod fate;
pub(crate) mod feed_context;
pub(crate) mod findings;
pub(crate) mod order;
pub(crate) mod order_builder;
pub mod order_outcome;
pub(crate) mod source_path;
