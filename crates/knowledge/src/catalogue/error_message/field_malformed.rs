//! A value is not written the way it has to be.

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
        r#"{"errors":{"email":["is invalid"]}}"#,
        r#"{"email":["n'est pas valide"]}"#,
        r#"{"email":["ist nicht gültig"]}"#,
        r#"{"email":["no es válido"]}"#,
        r#"{"email":["es inválido"]}"#,
        "Validation failed: Email is invalid",
    ],
    near_misses: &[r#"{"errors":{"email":["is valid"]}}"#, "Your coupon is invalid for this shop"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("is invalid"),
    payload("n'est pas valide"),
    payload("ist nicht gültig"),
    payload("no es válido"),
    payload("es inválido"),
];
