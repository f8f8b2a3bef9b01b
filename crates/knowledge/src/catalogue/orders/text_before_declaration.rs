//! Something stands before the XML declaration.

use crate::catalogue::{CheckedBy, Entry, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::XML],
    causes: &[],
    arguments: &[],
    examples: explaining!["\n<?xml version=\"1.0\"?><Orders/>"],
    near_misses: explaining!["<?xml version=\"1.0\"?>\n<Orders/>"],
};
