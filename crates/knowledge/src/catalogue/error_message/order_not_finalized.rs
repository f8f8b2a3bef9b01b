//! The order is a draft or still open for changes in QuickBooks Commerce.

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
        r#"{"base":["Cannot create fulfilment on an order in the draft state"]}"#,
        r#"{"base":["Cannot create fulfilment on an order in the active state"]}"#,
    ],
    near_misses: &[
        r#"{"base":["Cannot create fulfilment on an order in the fulfilled state"]}"#,
        "The order is an active draft.",
        r#"{"base":["Cannot create fulfilment on an order in the"#,
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("Cannot create fulfilment on an order in the draft state").with(&[(ArgName::State, "draft")]),
    anywhere("Cannot create fulfilment on an order in the active state").with(&[(ArgName::State, "active")]),
];
