//! A quantity that is no whole number.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
    examples: explaining!["<Quantity>1.5</Quantity>", "<Quantity>two</Quantity>"],
    near_misses: explaining!["<Quantity>2</Quantity>"],
};
