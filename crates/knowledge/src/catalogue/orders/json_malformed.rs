//! The text is not JSON from here on.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::JSON],
    causes: &[],
    arguments: &[ArgName::Found, ArgName::Value],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["{\"orders\":[{\"id\":1,}]}", "{'orders':[]}"],
    near_misses: &["{\"orders\":[]}"],
};
