//! The endpoint of WooCommerce got a call without something it needs.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::WOO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::Parameter],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["Missing required param: start_date", "<Error>Missing required param: order_number</Error>"],
    near_misses: &["Missing optional param: start_date"],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Missing required param: {parameter}")];
