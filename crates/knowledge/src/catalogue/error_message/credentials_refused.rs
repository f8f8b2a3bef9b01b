//! The plugin refused the credentials of ShipStation.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::WOO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[r#"{"message":"Invalid ShipStation credentials."}"#, "Invalid ShipStation credentials."],
    near_misses: &[r#"{"message":"Valid ShipStation credentials."}"#],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Invalid ShipStation credentials")];
