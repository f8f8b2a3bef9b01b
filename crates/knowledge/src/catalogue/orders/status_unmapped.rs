//! No status list names the state.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_GUIDE, &sources::ORDER_STATUSES],
    causes: &[],
    arguments: &[ArgName::State],
    examples: explaining!["\"status\": \"archived\""],
    near_misses: explaining!["\"status\": \"void\""],
};
