//! None of the shipped items is in the order, so all of it was taken as shipped.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::WOO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::Order],
    examples: explaining!["No items found - shipping entire order 1001."],
    near_misses: explaining!["Items found - shipping entire order 1001.",],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("No items found - shipping entire order {order}")];
