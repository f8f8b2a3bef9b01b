//! The number of pages is no number that ShipStation reads.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Value],
    examples: explaining!["<Orders pages=\"many\"/>"],
    near_misses: explaining!["<Orders pages=\"32767\"/>"],
};
