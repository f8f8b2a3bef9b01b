//! The endpoint of WooCommerce could not read the dates it was asked for.

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
    examples: &["Invalid start_date or end_date format."],
    near_misses: &["Valid start_date or end_date format."],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Invalid start_date or end_date format")];
