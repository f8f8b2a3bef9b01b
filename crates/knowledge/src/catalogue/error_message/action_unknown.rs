//! The endpoint was called with an action that it does not know.

use crate::catalogue::pattern::{Pattern, payload};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::MAGENTO_PLUGIN, &sources::CUSTOM_STORE_GUIDE],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[r#"{"message":"Invalid action."}"#, "Error: Invalid action."],
    near_misses: &[r#"{"message":"Valid action."}"#, "This is no invalid action plan"],
};

pub(crate) static WORDINGS: &[Pattern] = &[payload("Invalid action")];
