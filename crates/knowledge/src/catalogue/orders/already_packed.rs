//! Everything is packed, so nothing can be reported back.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Source;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["\"packed_status\": \"packed\""],
    near_misses: &["\"packed_status\": \"partial\"", "\"packed_status\": \"unpacked\""],
};
