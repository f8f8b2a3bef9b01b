//! Something has to be agreed to and was not.

use crate::catalogue::pattern::{Pattern, message, payload};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::RAILS_MESSAGES],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::Field],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"errors":{"terms":["must be accepted"]}}"#,
        r#"{"conditions":["doit être accepté(e)"]}"#,
        r#"{"terms":["muss akzeptiert werden"]}"#,
        r#"{"terms":["debe ser aceptado"]}"#,
    ],
    near_misses: &[r#"{"errors":{"terms":["must be rejected"]}}"#, "The offer must be accepted by Friday"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("must be accepted"),
    message("doit être accepté(e)"),
    message("muss akzeptiert werden"),
    message("debe ser aceptado"),
    payload("doit être accepté"),
    payload("doit être acceptée"),
];
