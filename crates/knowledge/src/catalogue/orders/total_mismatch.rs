//! The total is not the sum of its parts.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Inferred,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Found, ArgName::Expected],
    examples: explaining!["\"total\": \"24.02\""],
    near_misses: explaining!["\"total\": \"24.01\""],
};
