//! A value has more characters than are accepted.

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
        r#"{"errors":{"address1":["is too long (maximum is 50 characters)"]}}"#,
        r#"{"name":["est trop long (pas plus de 50 caractères)"]}"#,
        r#"{"name":["ist zu lang (mehr als 50 Zeichen)"]}"#,
        r#"{"name":["es demasiado largo (50 caracteres máximo)"]}"#,
        r#"{"name":["es demasiado largo (máximo 50 caracteres)"]}"#,
        r#"{"password":["is too long"]}"#,
    ],
    near_misses: &[
        r#"{"errors":{"address1":["is long"]}}"#,
        r#"{"address1":["is too short (minimum is 2 characters)"]}"#,
        "The queue is too long on Mondays.",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("is too long (maximum is {limit} characters)"),
    message("is too long (maximum is {limit} character)"),
    payload("est trop long (pas plus de {limit} caractères)"),
    payload("ist zu lang (mehr als {limit} Zeichen)"),
    payload("es demasiado largo ({limit} caracteres máximo)"),
    payload("es demasiado largo ({limit} carácter máximo)"),
    payload("es demasiado largo (máximo {limit} caracteres)"),
    payload("es demasiado largo (máximo {limit} carácter)"),
    payload("est trop long (pas plus d'un caractère)").with(&[(ArgName::Limit, "1")]),
    payload("is too long"),
    payload("est trop long"),
    payload("ist zu lang"),
    payload("es demasiado larga"),
    payload("es demasiado largo"),
];
