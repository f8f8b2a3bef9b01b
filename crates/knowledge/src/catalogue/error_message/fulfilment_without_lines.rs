//! A shipment was reported without any line.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::SMAUG_ISSUE_34],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"errors":{"base":["Cannot create or update a Fulfillment without line items"]}}"#,
        "Cannot create or update a Fulfillment without line items",
    ],
    near_misses: &[r#"{"errors":{"base":["Cannot create or update a Fulfillment with line items"]}}"#],
};

pub(crate) static WORDINGS: &[Pattern] =
    &[anywhere("Cannot create or update a Fulfillment without line items")];
