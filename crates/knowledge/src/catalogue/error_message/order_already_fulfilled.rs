//! The order is complete in QuickBooks Commerce: nothing is left to ship.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE, &sources::THREE_PL_GUIDE],
    causes: &[Certainty::Inferred, Certainty::Inferred],
    arguments: &[ArgName::State],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"base":["Cannot create fulfilment on an order in the fulfilled state"]}"#,
        "Cannot create fulfillment on an order in the fulfilled state",
    ],
    near_misses: &[
        r#"{"base":["Cannot create fulfilment on an order in the finalized state"]}"#,
        "The order is in the fulfilled state.",
    ],
};

pub(crate) static WORDINGS: &[Pattern] =
    &[anywhere("Cannot create fulfilment on an order in the fulfilled state")
        .with(&[(ArgName::State, "fulfilled")])];
