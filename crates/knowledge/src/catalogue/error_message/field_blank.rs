//! A required field is empty.

use crate::catalogue::pattern::{Pattern, message, payload};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::RAILS_MESSAGES, &sources::GECKO_TESTS],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::Field],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"errors":{"name":["can't be blank"]}}"#,
        r#"{"shipping_address.address1":["can't be empty"]}"#,
        r#"{"nom":["doit être rempli(e)"]}"#,
        r#"{"company.name":["muss ausgefüllt werden"]}"#,
        r#"{"email":["no puede estar en blanco"]}"#,
        "Name can't be blank",
    ],
    near_misses: &[
        r#"{"errors":{"name":["can be blank"]}}"#,
        r#"{"name":["must be blank"]}"#,
        "My kitchen wall can't be blank any longer",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("can't be blank"),
    message("can't be empty"),
    message("cannot be blank"),
    message("cannot be empty"),
    message("can not be blank"),
    message("can not be empty"),
    payload("doit être rempli(e)"),
    payload("doit être rempli"),
    payload("doit être remplie"),
    payload("muss ausgefüllt werden"),
    payload("no puede estar en blanco"),
    payload("no puede estar vacío"),
    payload("is required"),
    payload("must not be empty"),
];
