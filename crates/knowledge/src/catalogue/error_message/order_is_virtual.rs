//! The order has only products that are not shipped.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::MAGENTO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["Order is virtual, can't be shipped"],
    near_misses: &["Order is virtual, can be shipped"],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Order is virtual, can't be shipped")];
