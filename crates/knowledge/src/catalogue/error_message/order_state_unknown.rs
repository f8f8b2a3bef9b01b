//! A state that no source names kept the shipment from being made.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Inferred,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::State],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"base":["Cannot create fulfilment on an order in the finalized state"]}"#,
        r#"{"base":["Cannot create fulfilment on an order in the archived state"]}"#,
    ],
    near_misses: &[
        r#"{"base":["Cannot create fulfilment on an order in the fulfilled state"]}"#,
        "Cannot create an order in this state",
        r#"{"base":["Cannot create fulfilment on an order"#,
    ],
};

pub(crate) static WORDINGS: &[Pattern] =
    &[anywhere("Cannot create fulfilment on an order in the {state} state")];
