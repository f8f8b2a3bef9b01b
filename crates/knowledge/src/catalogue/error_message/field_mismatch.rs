//! Two entries that must be the same differ.

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
        r#"{"errors":{"password_confirmation":["doesn't match Password"]}}"#,
        r#"{"confirmation":["ne concorde pas avec Mot de passe"]}"#,
        r#"{"password_confirmation":["stimmt nicht mit Passwort überein"]}"#,
        r#"{"password_confirmation":["no coincide"]}"#,
    ],
    near_misses: &[
        r#"{"errors":{"password_confirmation":["matches Password"]}}"#,
        "The colour doesn't match the picture",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    payload("doesn't match {expected}"),
    payload("ne concorde pas avec {expected}"),
    payload("stimmt nicht mit {expected} überein"),
    payload("no coincide"),
];
