//! The text is no XML from here on.

use crate::catalogue::{CheckedBy, Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::XML],
    causes: &[],
    arguments: &[ArgName::Found, ArgName::Value, ArgName::Expected],
    examples: explaining![
        "<Orders><Order><OrderID>1</OrderNumber></Order></Orders>",
        "<Orders pages=1></Orders>"
    ],
    near_misses: explaining!["<Orders><!-- none --></Orders>"],
};
