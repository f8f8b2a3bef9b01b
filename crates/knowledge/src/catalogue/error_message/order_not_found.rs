//! The store has no such order.

use crate::catalogue::pattern::{Pattern, payload};
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
    examples: &[r#"{"message":"Order not found"}"#, "Error: Order not found"],
    near_misses: &[r#"{"message":"Order found"}"#, "I have an order not found in your shop"],
};

pub(crate) static WORDINGS: &[Pattern] = &[payload("Order not found")];
