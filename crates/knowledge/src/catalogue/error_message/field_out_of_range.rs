//! A number is too large or too small.

use crate::catalogue::pattern::{Pattern, message, payload};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::RAILS_MESSAGES],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::Field, ArgName::Comparison, ArgName::Limit],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"errors":{"quantity":["must be greater than 0"]}}"#,
        r#"{"price":["must be greater than or equal to 0"]}"#,
        r#"{"discount":["must be less than 100"]}"#,
        r#"{"discount":["must be less than or equal to 100"]}"#,
        r#"{"discount":["must be in 0..100"]}"#,
        r#"{"prix":["doit être supérieur à 0"]}"#,
        r#"{"prix":["doit être supérieur ou égal à 0"]}"#,
        r#"{"remise":["doit être inférieur à 100"]}"#,
        r#"{"remise":["doit être inférieur ou égal à 100"]}"#,
        r#"{"remise":["doit être dans l'intervalle 0..100"]}"#,
        r#"{"price":["muss größer als 0 sein"]}"#,
        r#"{"price":["muss größer oder gleich 0 sein"]}"#,
        r#"{"discount":["muss kleiner als 100 sein"]}"#,
        r#"{"discount":["muss kleiner oder gleich 100 sein"]}"#,
        r#"{"discount":["muss in 0..100 enthalten sein"]}"#,
        r#"{"price":["debe ser mayor que 0"]}"#,
        r#"{"price":["debe ser mayor que o igual a 0"]}"#,
        r#"{"discount":["debe ser menor que 100"]}"#,
        r#"{"discount":["debe ser menor que o igual a 100"]}"#,
        r#"{"discount":["debe estar en 0..100"]}"#,
    ],
    near_misses: &[
        r#"{"errors":{"quantity":["may be greater than 0"]}}"#,
        r#"{"fulfilment_line_items.quantity":["must be less than or equal to the unpacked quantity of the order line item"]}"#,
        "Your patience must be greater than mine",
        r#"{"email":["must be greater than"#,
        r#"{"email":["must be less than or equal"#,
        r#"{"quantity":["must be less than or equal to the unpacke"#,
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("must be greater than {limit}").with(&[(ArgName::Comparison, "greater")]),
    message("must be greater than or equal to {limit}").with(&[(ArgName::Comparison, "at-least")]),
    message("must be less than {limit}").with(&[(ArgName::Comparison, "less")]),
    message("must be less than or equal to {limit}").with(&[(ArgName::Comparison, "at-most")]),
    payload("must be in {limit}").with(&[(ArgName::Comparison, "within")]),
    message("doit être supérieur à {limit}").with(&[(ArgName::Comparison, "greater")]),
    message("doit être supérieur ou égal à {limit}").with(&[(ArgName::Comparison, "at-least")]),
    message("doit être inférieur à {limit}").with(&[(ArgName::Comparison, "less")]),
    message("doit être inférieur ou égal à {limit}").with(&[(ArgName::Comparison, "at-most")]),
    message("doit être dans l'intervalle {limit}").with(&[(ArgName::Comparison, "within")]),
    message("muss größer als {limit} sein").with(&[(ArgName::Comparison, "greater")]),
    message("muss größer oder gleich {limit} sein").with(&[(ArgName::Comparison, "at-least")]),
    message("muss kleiner als {limit} sein").with(&[(ArgName::Comparison, "less")]),
    message("muss kleiner oder gleich {limit} sein").with(&[(ArgName::Comparison, "at-most")]),
    payload("muss in {limit} enthalten sein").with(&[(ArgName::Comparison, "within")]),
    message("debe ser mayor que {limit}").with(&[(ArgName::Comparison, "greater")]),
    message("debe ser mayor que o igual a {limit}").with(&[(ArgName::Comparison, "at-least")]),
    message("debe ser mayor o igual que {limit}").with(&[(ArgName::Comparison, "at-least")]),
    message("debe ser menor que {limit}").with(&[(ArgName::Comparison, "less")]),
    message("debe ser menor que o igual a {limit}").with(&[(ArgName::Comparison, "at-most")]),
    message("debe ser menor o igual que {limit}").with(&[(ArgName::Comparison, "at-most")]),
    payload("debe estar en {limit}").with(&[(ArgName::Comparison, "within")]),
];
