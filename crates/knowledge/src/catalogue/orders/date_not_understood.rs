//! A date that ShipStation does not read.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
    examples: explaining!["<OrderDate>23/03/2012 21:09</OrderDate>", "<OrderDate>yesterday</OrderDate>"],
    near_misses: explaining!["<OrderDate>3/23/2012 9:09 PM</OrderDate>"],
};
