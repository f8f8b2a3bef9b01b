//! The order was cancelled in QuickBooks Commerce.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Inferred,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE, &sources::SALES_ORDERS_OVERVIEW],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::State],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"base":["Cannot create fulfilment on an order in the void state"]}"#,
        r#"{"base":["Cannot create fulfilment on an order in the deleted state"]}"#,
    ],
    near_misses: &[
        r#"{"base":["Cannot create fulfilment on an order in the fulfilled state"]}"#,
        "The order was deleted.",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("Cannot create fulfilment on an order in the void state").with(&[(ArgName::State, "void")]),
    anywhere("Cannot create fulfilment on an order in the deleted state")
        .with(&[(ArgName::State, "deleted")]),
];
