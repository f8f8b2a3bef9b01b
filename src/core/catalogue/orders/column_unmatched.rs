//! A column that is matched to no field.

use crate::core::catalogue::{Entry, Tool, sources};
use crate::core::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::CSV_IMPORT],
    causes: &[],
    arguments: &[ArgName::Name],
    examples: &[],
    near_misses: &[],
};
