//! The report on a file of orders.

use crate::format::Format;
use crate::outcome::fate::{FateCounts, Fated};
use crate::outcome::order::Order;
use crate::outcome::order_outcome::OutcomeCounts;
use knowledge::finding::Finding;
use knowledge::profiles::Profile;

/// What was read of a file of orders.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The kind of store it comes from.
    pub profile: Profile,
    /// What the text is; `None` where it is no file of orders.
    pub format: Option<Format>,
    /// What concerns the file as a whole, `service-discontinued` first.
    pub findings: Vec<Finding>,
    /// In order of appearance.
    pub orders: Vec<Order>,
    /// The values that belong to no order, in order of appearance.
    pub file_fates: Vec<Fated>,
    /// The fates of all values of the file: those of the orders and of the file together.
    pub fates: FateCounts,
    /// The outcomes of all orders.
    pub outcomes: OutcomeCounts,
}
