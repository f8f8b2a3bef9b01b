//! An amount that ShipStation does not read.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
    examples: explaining!["<OrderTotal>$31.01</OrderTotal>", "<OrderTotal>10000000</OrderTotal>"],
    near_misses: explaining!["<OrderTotal>31.010</OrderTotal>"],
};
