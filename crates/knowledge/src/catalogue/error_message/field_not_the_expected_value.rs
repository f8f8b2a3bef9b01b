//! A number is not the one, or not of the kind, that is required.

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
        r#"{"errors":{"count":["must be equal to 3"]}}"#,
        r#"{"count":["must be other than 0"]}"#,
        r#"{"count":["must be odd"]}"#,
        r#"{"count":["must be even"]}"#,
        r#"{"total":["doit être égal à 3"]}"#,
        r#"{"total":["doit être différent de 0"]}"#,
        r#"{"total":["doit être pair"]}"#,
        r#"{"total":["doit être impair"]}"#,
        r#"{"count":["muss genau 3 sein"]}"#,
        r#"{"count":["darf nicht gleich 0 sein"]}"#,
        r#"{"count":["muss gerade sein"]}"#,
        r#"{"count":["muss ungerade sein"]}"#,
        r#"{"count":["debe ser igual a 3"]}"#,
        r#"{"count":["debe ser distinto de 0"]}"#,
        r#"{"count":["debe ser par"]}"#,
        r#"{"count":["debe ser impar"]}"#,
        r#"{"count":["debe ser un número non"]}"#,
    ],
    near_misses: &[
        r#"{"errors":{"count":["must be event"]}}"#,
        r#"{"count":["must not be equal to 3"]}"#,
        "That must be odd for you",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("must be equal to {limit}").with(&[(ArgName::Comparison, "equal")]),
    message("must be other than {limit}").with(&[(ArgName::Comparison, "other")]),
    payload("must be odd").with(&[(ArgName::Comparison, "odd")]),
    payload("must be even").with(&[(ArgName::Comparison, "even")]),
    message("must be a multiple of {limit}").with(&[(ArgName::Comparison, "multiple")]),
    message("doit être égal à {limit}").with(&[(ArgName::Comparison, "equal")]),
    message("doit être différent de {limit}").with(&[(ArgName::Comparison, "other")]),
    payload("doit être impair").with(&[(ArgName::Comparison, "odd")]),
    payload("doit être pair").with(&[(ArgName::Comparison, "even")]),
    payload("muss genau {limit} sein").with(&[(ArgName::Comparison, "equal")]),
    payload("darf nicht gleich {limit} sein").with(&[(ArgName::Comparison, "other")]),
    payload("muss ungerade sein").with(&[(ArgName::Comparison, "odd")]),
    payload("muss gerade sein").with(&[(ArgName::Comparison, "even")]),
    message("debe ser igual a {limit}").with(&[(ArgName::Comparison, "equal")]),
    message("debe ser distinto de {limit}").with(&[(ArgName::Comparison, "other")]),
    payload("debe ser impar").with(&[(ArgName::Comparison, "odd")]),
    payload("debe ser un número non").with(&[(ArgName::Comparison, "odd")]),
    payload("debe ser par").with(&[(ArgName::Comparison, "even")]),
    payload("debe ser un número par").with(&[(ArgName::Comparison, "even")]),
];
