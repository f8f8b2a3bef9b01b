//! There is nothing to examine.

use crate::catalogue::{Entry, Examples, Tool};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl, Tool::ErrorMessage, Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[],
    causes: &[],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples { examples: &["", "  \n\t "], near_misses: &["."] };
