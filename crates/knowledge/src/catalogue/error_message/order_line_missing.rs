//! A line of the order no longer exists under the id that ShipStation has.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::EXTENSIV_ORDER_LINE],
    causes: &[Certainty::Documented],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "Couldn't find OrderLineItem",
        r#"{"errors":["Couldn't find OrderLineItem with 'id'=4711"]}"#,
    ],
    near_misses: &["Could find OrderLineItem", "OrderLineItem"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("Couldn't find OrderLineItem"),
    anywhere("Could not find OrderLineItem"),
    anywhere("Couldn't find Order Line Item"),
];
