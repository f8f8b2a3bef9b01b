//! A value is kept for the system itself.

use crate::catalogue::pattern::{Pattern, payload};
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
        r#"{"errors":{"name":["is reserved"]}}"#,
        r#"{"name":["n'est pas disponible"]}"#,
        r#"{"name":["ist nicht verfügbar"]}"#,
        r#"{"name":["está reservado"]}"#,
    ],
    near_misses: &[
        r#"{"errors":{"name":["is not reserved"]}}"#,
        "Cet article n'est pas disponible pour le moment.",
        "The table is reserved for two people",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    payload("is reserved"),
    payload("n'est pas disponible"),
    payload("ist nicht verfügbar"),
    payload("está reservado"),
];
