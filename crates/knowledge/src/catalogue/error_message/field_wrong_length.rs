//! A value does not have the required number of characters.

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
        r#"{"errors":{"country_code":["is the wrong length (should be 2 characters)"]}}"#,
        r#"{"pays":["ne fait pas la bonne longueur (doit comporter 2 caractères)"]}"#,
        r#"{"country":["hat die falsche Länge (muss genau 2 Zeichen haben)"]}"#,
        r#"{"country":["no tiene la longitud correcta (2 caracteres exactos)"]}"#,
        r#"{"country":["longitud errónea (debe ser de 2 caracteres)"]}"#,
    ],
    near_misses: &[
        r#"{"errors":{"country_code":["is the right length"]}}"#,
        "The hose is the wrong length for my garden",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("is the wrong length (should be {limit} characters)"),
    message("is the wrong length (should be {limit} character)"),
    payload("ne fait pas la bonne longueur (doit comporter {limit} caractères)"),
    payload("hat die falsche Länge (muss genau {limit} Zeichen haben)"),
    payload("no tiene la longitud correcta ({limit} caracteres exactos)"),
    payload("no tiene la longitud correcta ({limit} carácter exactos)"),
    payload("longitud errónea (debe ser de {limit} caracteres)"),
    payload("longitud errónea (debe ser de {limit} carácter)"),
    payload("ne fait pas la bonne longueur (doit comporter un seul caractère)")
        .with(&[(ArgName::Limit, "1")]),
    payload("is the wrong length"),
];
