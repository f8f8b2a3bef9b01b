//! A shipment notification came without its XML.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::WOO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["Missing ShipNotify XML input."],
    near_misses: &["The ShipNotify XML input is complete."],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Missing ShipNotify XML input")];
