//! A fraction stands where a whole number belongs.

use crate::catalogue::pattern::{Pattern, message};
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
        r#"{"errors":{"quantity":["must be an integer"]}}"#,
        r#"{"quantité":["doit être un nombre entier"]}"#,
        r#"{"quantity":["muss ganzzahlig sein"]}"#,
        r#"{"quantity":["debe ser un entero"]}"#,
    ],
    near_misses: &[
        r#"{"errors":{"quantity":["may be an integer"]}}"#,
        "n must be an integer greater than two",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("must be an integer"),
    message("doit être un nombre entier"),
    message("muss ganzzahlig sein"),
    message("debe ser un entero"),
    message("debe ser un número entero"),
];
