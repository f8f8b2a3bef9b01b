//! Tax does not reach ShipStation.

use super::{Entry, Tool, sources};
use crate::core::report::{Certainty, Severity};

pub(super) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::SYNC_GUIDE],
    causes: &[],
    arguments: &[],
    examples: &["\"tax_label\": \"GST\""],
    near_misses: natively!["\"tax_label\": null"],
};
