//! The order is already shipped in Magento.

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
    examples: &[r#"{"message":"Order has already been shipped"}"#, "Error: Order has already been shipped"],
    near_misses: &[
        r#"{"message":"Order has not been shipped"}"#,
        "Your order has already been shipped to Paris.",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[payload("Order has already been shipped")];
