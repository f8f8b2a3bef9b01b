//! A column that is matched to no field.

use super::{Entry, Tool, sources};
use crate::core::vocabulary::{ArgName, Certainty, Severity};

pub(super) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::CSV_IMPORT],
    causes: &[],
    arguments: &[ArgName::Name],
    examples: &[],
    near_misses: &[],
};
