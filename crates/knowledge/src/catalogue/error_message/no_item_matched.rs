//! None of the shipped items is in the order, so all of it was taken as shipped.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::WOO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::Order],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["No items found - shipping entire order 1001."],
    near_misses: &["Items found - shipping entire order 1001."],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("No items found - shipping entire order {order}")];
