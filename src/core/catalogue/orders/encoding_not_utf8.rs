//! The file is not UTF-8.

use crate::core::catalogue::{Entry, Tool, sources};
use crate::core::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_GUIDE],
    causes: &[],
    arguments: &[ArgName::Name],
    examples: &[],
    near_misses: &[],
};
