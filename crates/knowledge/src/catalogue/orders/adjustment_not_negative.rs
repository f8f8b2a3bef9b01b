//! A discount line whose price is not negative.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
    examples: explaining!["<UnitPrice>5.00</UnitPrice><Adjustment>true</Adjustment>"],
    near_misses: explaining!["<UnitPrice>-5.00</UnitPrice><Adjustment>true</Adjustment>"],
};
