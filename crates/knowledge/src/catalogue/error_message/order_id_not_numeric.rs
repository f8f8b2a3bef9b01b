//! The request to the endpoint names an order by something other than digits.

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
    examples: &[r#"{"message":"Order ID is not numeric"}"#, "Order ID is not numeric"],
    near_misses: &[r#"{"message":"Order ID is numeric"}"#],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Order ID is not numeric")];
