//! A value is not one of those on offer.

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
        r#"{"errors":{"status":["is not included in the list"]}}"#,
        r#"{"status":["n'est pas inclus(e) dans la liste"]}"#,
        r#"{"status":["ist kein gültiger Wert"]}"#,
        r#"{"status":["no está incluido en la lista"]}"#,
    ],
    near_misses: &[
        r#"{"errors":{"status":["is included in the list"]}}"#,
        "Your name is not included in the list of guests",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("is not included in the list"),
    message("n'est pas inclus(e) dans la liste"),
    message("n'est pas inclus dans la liste"),
    message("n'est pas incluse dans la liste"),
    message("no está incluido en la lista"),
    payload("ist kein gültiger Wert"),
];
