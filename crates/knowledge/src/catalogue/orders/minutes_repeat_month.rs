//! Every date shows the month where its minutes belong.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Count],
    examples: explaining![
        "<OrderDate>03/23/2012 21:03</OrderDate><LastModified>03/24/2012 08:03</LastModified>"
    ],
    near_misses: explaining![
        "<OrderDate>03/23/2012 21:03</OrderDate><LastModified>03/24/2012 08:04</LastModified>"
    ],
};
