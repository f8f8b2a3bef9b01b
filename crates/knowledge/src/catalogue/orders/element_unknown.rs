//! An element that the field table does not know.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Source;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Name],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["<CostOfGoods>4</CostOfGoods>"],
    near_misses: &["<CustomField1>4</CustomField1>"],
};
