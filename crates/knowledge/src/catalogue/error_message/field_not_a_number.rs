//! Something other than a number stands where a number belongs.

use crate::catalogue::pattern::{Pattern, message};
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
        r#"{"errors":{"price":["is not a number"]}}"#,
        r#"{"prix":["n'est pas un nombre"]}"#,
        r#"{"price":["ist keine Zahl"]}"#,
        r#"{"price":["no es un número"]}"#,
    ],
    near_misses: &[r#"{"errors":{"price":["is a number"]}}"#, "Zero is not a number that I like"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    message("is not a number"),
    message("n'est pas un nombre"),
    message("ist keine Zahl"),
    message("no es un número"),
];
