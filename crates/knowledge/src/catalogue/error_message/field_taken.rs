//! A value that may exist only once already exists.

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
        r#"{"errors":{"sku":["has already been taken"]}}"#,
        r#"{"sku":["est déjà utilisé(e)"]}"#,
        r#"{"label":["ist bereits vergeben"]}"#,
        r#"{"name":["ya está en uso"]}"#,
        r#"{"name":["ya ha sido tomado"]}"#,
    ],
    near_misses: &[r#"{"errors":{"sku":["has not been taken"]}}"#, "The photo has already been taken down"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("has already been taken"),
    payload("est déjà utilisé(e)"),
    payload("est déjà utilisé"),
    payload("est déjà utilisée"),
    payload("ist bereits vergeben"),
    payload("ya está en uso"),
    payload("ya ha sido tomado"),
];
