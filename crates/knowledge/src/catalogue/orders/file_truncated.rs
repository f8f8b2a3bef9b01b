//! The file ends in the middle.

use crate::catalogue::{CheckedBy, Entry, Tool};
use crate::vocabulary::{Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[],
    causes: &[],
    arguments: &[],
    examples: explaining!["{\"orders\":[{\"id\":1", "<Orders><Order>"],
    near_misses: explaining!["<Orders></Orders>"],
};
