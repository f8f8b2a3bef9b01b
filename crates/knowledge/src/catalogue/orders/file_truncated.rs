//! The file ends in the middle.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool};
use crate::vocabulary::{Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[],
    causes: &[],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["{\"orders\":[{\"id\":1", "<Orders><Order>"],
    near_misses: &["<Orders></Orders>"],
};
