//! A field points to a record that is not there.

use super::pattern::{Pattern, message, payload};
use super::{Entry, Tool, sources};
use crate::core::vocabulary::{ArgName, Certainty, Severity};

pub(super) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::RAILS_MESSAGES],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::Field],
    examples: explaining![
        r#"{"errors":{"company":["must exist"]}}"#,
        r#"{"client":["doit exister"]}"#,
        r#"{"company":["debe existir"]}"#,
    ],
    near_misses: explaining![r#"{"errors":{"company":["may exist"]}}"#, "There must exist a better way",],
};

pub(super) static WORDINGS: &[Pattern] =
    &[message("must exist"), payload("doit exister"), payload("debe existir")];
