//! A field has a value and must not have one.

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
        r#"{"errors":{"notes":["must be blank"]}}"#,
        r#"{"notes":["doit être vide"]}"#,
        r#"{"notes":["darf nicht ausgefüllt werden"]}"#,
        r#"{"notes":["debe estar en blanco"]}"#,
    ],
    near_misses: &[r#"{"errors":{"notes":["can't be blank"]}}"#, "Your mind must be blank before you begin"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("must be blank"),
    message("darf nicht ausgefüllt werden"),
    payload("doit être vide"),
    payload("debe estar en blanco"),
];
