//! The text is no JSON from here on.

use crate::catalogue::{CheckedBy, Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::JSON],
    causes: &[],
    arguments: &[ArgName::Found, ArgName::Value],
    examples: explaining!["{\"orders\":[{\"id\":1,}]}", "{'orders':[]}"],
    near_misses: explaining!["{\"orders\":[]}"],
};
