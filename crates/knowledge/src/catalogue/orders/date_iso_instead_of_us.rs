//! An ISO 8601 date where the table asks for the American form.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::FileOf(Code::DateNotUnderstood);

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value, ArgName::Expected],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["<OrderDate>2012-03-23T21:09:00Z</OrderDate>"],
    near_misses: &["<OrderDate>03/23/2012 21:09</OrderDate>"],
};
