//! No order of the store has the number or the id of the notification.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::WOO_PLUGIN],
    causes: &[Certainty::Inferred, Certainty::Inferred],
    arguments: &[ArgName::Order],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "Order number: 1001 or Order ID: 55 can not be found.",
        r#"{"message":"Order number: A-1001 or Order ID: 0 can not be found."}"#,
    ],
    near_misses: &["Order number: 1001 or Order ID: 55 can be found."],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("Order number: {order} or Order ID: {value} can not be found"),
    anywhere("Order number: {order} or Order ID: {value} cannot be found"),
];
