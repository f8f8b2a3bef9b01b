//! A row with more cells than there are columns.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Source;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::CSV_IMPORT],
    causes: &[],
    arguments: &[ArgName::Line, ArgName::Count, ArgName::Expected],
};

pub(crate) static EXAMPLES: Examples = Examples { examples: &[], near_misses: &[] };
