//! A message of an error that no entry explains, or a text in which nothing is known.

use crate::catalogue::{Entry, Examples, Tool};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Warning,
    certainty: Certainty::Observed,
    sources: &[],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::Field],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["Where is my parcel?", r#"{"errors":{"base":["The moon is not made of cheese"]}}"#],
    near_misses: &[r#"{"errors":{"base":["can't be blank"]}}"#],
};
