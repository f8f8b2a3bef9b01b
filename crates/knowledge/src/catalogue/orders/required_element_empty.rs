//! An element that the field table asks for is empty.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field],
    examples: explaining!["<OrderNumber></OrderNumber>", "<City> </City>"],
    near_misses: explaining!["<PostalCode></PostalCode>"],
};
