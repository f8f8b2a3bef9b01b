//! The text is not XML from here on.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::XML],
    causes: &[],
    arguments: &[ArgName::Found, ArgName::Value, ArgName::Expected],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["<Orders><Order><OrderID>1</OrderNumber></Order></Orders>", "<Orders pages=1></Orders>"],
    near_misses: &["<Orders><!-- none --></Orders>"],
};
