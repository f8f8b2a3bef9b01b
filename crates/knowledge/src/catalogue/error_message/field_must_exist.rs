//! A field points to a record that is not there.

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
        r#"{"errors":{"company":["must exist"]}}"#,
        r#"{"client":["doit exister"]}"#,
        r#"{"company":["debe existir"]}"#,
    ],
    near_misses: &[r#"{"errors":{"company":["may exist"]}}"#, "There must exist a better way"],
};

pub(crate) static WORDINGS: &[Pattern] =
    &[message("must exist"), payload("doit exister"), payload("debe existir")];
