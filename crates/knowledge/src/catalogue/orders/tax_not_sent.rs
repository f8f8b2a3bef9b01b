//! Tax does not reach ShipStation.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::SYNC_GUIDE],
    causes: &[],
    arguments: &[],
    examples: explaining!["\"tax_label\": \"GST\""],
    near_misses: explaining!["\"tax_label\": null"],
};
