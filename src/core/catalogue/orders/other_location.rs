//! The location in the store URL leaves the order out.

use crate::core::catalogue::{Entry, Tool, sources};
use crate::core::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[ArgName::Location, ArgName::Expected],
    examples: &[],
    near_misses: &[],
};
