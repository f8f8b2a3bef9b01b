//! The order was cancelled in Magento.

use crate::catalogue::pattern::{Pattern, payload};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::MAGENTO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[r#"{"message":"The order has been canceled"}"#, "Error: The order has been canceled"],
    near_misses: &[
        r#"{"message":"The order has not been canceled"}"#,
        "Hello, the order has been canceled by my wife yesterday.",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[payload("The order has been canceled")];
