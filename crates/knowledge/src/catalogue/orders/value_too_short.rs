//! Fewer characters than the field table takes.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::FileOf(Code::ValueTooLong);

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Limit, ArgName::Count],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["<Company></Company>"], near_misses: &["<Company>X</Company>"] };
