//! The location in the store URL leaves the order out.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

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
