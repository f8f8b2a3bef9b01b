//! What the customer pays for shipping does not reach ShipStation.

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
    examples: explaining!["\"line_type\": \"shipping\""],
    near_misses: explaining!["\"line_type\": \"product\""],
};
