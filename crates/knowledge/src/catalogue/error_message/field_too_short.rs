//! A value has fewer characters than are asked for.

use crate::catalogue::pattern::{Pattern, message, payload};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::RAILS_MESSAGES],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::Field, ArgName::Limit],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"errors":{"password":["is too short (minimum is 8 characters)"]}}"#,
        r#"{"nom":["est trop court (au moins un caractère)"]}"#,
        r#"{"name":["ist zu kurz (weniger als 2 Zeichen)"]}"#,
        r#"{"name":["es demasiado corto (2 caracteres mínimo)"]}"#,
    ],
    near_misses: &[
        r#"{"errors":{"password":["is too long (maximum is 8 characters)"]}}"#,
        "The cable is too short.",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("is too short (minimum is {limit} characters)"),
    message("is too short (minimum is {limit} character)"),
    payload("est trop court (au moins {limit} caractères)"),
    payload("ist zu kurz (weniger als {limit} Zeichen)"),
    payload("es demasiado corto ({limit} caracteres mínimo)"),
    payload("es demasiado corto ({limit} carácter mínimo)"),
    payload("es demasiado corto (mínimo {limit} caracteres)"),
    payload("es demasiado corto (mínimo {limit} carácter)"),
    payload("est trop court (au moins un caractère)").with(&[(ArgName::Limit, "1")]),
];
