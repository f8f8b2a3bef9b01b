//! A column that is matched to no field.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Source;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::CSV_IMPORT],
    causes: &[],
    arguments: &[ArgName::Name],
};

pub(crate) static EXAMPLES: Examples = Examples { examples: &[], near_misses: &[] };
