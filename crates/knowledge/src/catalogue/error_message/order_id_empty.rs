//! The request to the endpoint names no order.

use crate::catalogue::pattern::{Pattern, message};
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
    examples: &[r#"{"message":"Empty order ID"}"#, r#""Empty order ID""#],
    near_misses: &[r#"{"message":"Order ID"}"#, "Is there an empty order ID anywhere in the list?"],
};

pub(crate) static WORDINGS: &[Pattern] = &[message("Empty order ID")];
