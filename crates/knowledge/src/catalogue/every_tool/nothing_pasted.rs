//! There is nothing to examine.

use crate::catalogue::{Entry, Tool};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl, Tool::ErrorMessage, Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[],
    causes: &[],
    arguments: &[],
    examples: explaining!["", "  \n\t "],
    near_misses: explaining!["."],
};
