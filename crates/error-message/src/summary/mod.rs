//! Sums up all that was found in one report.

pub(crate) mod account;
pub(crate) mod build_report;
pub(crate) mod competing_claims;
pub(crate) mod find_scenario;
pub(crate) mod message_finding;
pub(crate) mod unexplained;
