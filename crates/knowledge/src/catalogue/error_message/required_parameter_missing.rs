//! The call to QuickBooks Commerce lacked a part.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::SMAUG_ISSUE_98],
    causes: &[Certainty::Inferred, Certainty::Documented],
    arguments: &[ArgName::Parameter],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"type":"Bad Request","message":"Required parameter missing: invoice"}"#,
        "Required parameter missing: fulfillment",
    ],
    near_misses: &[r#"{"type":"Bad Request","message":"Optional parameter missing: invoice"}"#],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Required parameter missing: {parameter}")];
