//! A draft or active order is not offered to ShipStation.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::FileOf(Code::StatusUnmapped);

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Inferred,
    sources: &[&sources::SYNC_GUIDE, &sources::TRADEGECKO_API],
    causes: &[],
    arguments: &[ArgName::State],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["\"status\": \"draft\"", "\"status\": \"active\""],
    near_misses: &["\"status\": \"finalized\""],
};
