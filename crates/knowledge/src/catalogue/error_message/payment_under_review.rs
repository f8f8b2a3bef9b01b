//! Magento holds the order until its payment is checked.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::MAGENTO_PLUGIN],
    causes: &[Certainty::Documented],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["Order is in Payment Review state. Please check payment"],
    near_misses: &["Order is in Payment state."],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("Order is in Payment Review state"),
    anywhere("Order is in Payment Review state. Please check payment"),
];
