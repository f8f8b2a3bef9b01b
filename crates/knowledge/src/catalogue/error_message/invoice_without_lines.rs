//! An invoice was asked for without any line.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::GECKO_ISSUE_44],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"errors":{"base":["Cannot create invoice without line items"]}}"#,
        r#"{:base=>["Cannot create invoice without line items"]}"#,
    ],
    near_misses: &[r#"{"errors":{"base":["Cannot create invoice with line items"]}}"#],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Cannot create invoice without line items")];
