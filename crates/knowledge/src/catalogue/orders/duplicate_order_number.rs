//! Two orders have one number.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::CSV_IMPORT, &sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Order],
    examples: &[],
    near_misses: &[],
};
