//! Tax does not reach ShipStation.

use crate::catalogue::{CheckedBy, Entry, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Source;

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
