//! A quantity that is not from 1 to 99999.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::FileOf(Code::QuantityNotAnInteger);

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["<Quantity>0</Quantity>", "<Quantity>100000</Quantity>"],
    near_misses: &["<Quantity>99999</Quantity>"],
};
