//! The file is not UTF-8.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Preview;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_GUIDE],
    causes: &[],
    arguments: &[ArgName::Name],
};

pub(crate) static EXAMPLES: Examples = Examples { examples: &[], near_misses: &[] };
