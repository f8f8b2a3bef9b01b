//! A line that cannot be told from another.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Observed,
    sources: &[&sources::WOOCOMMERCE_PLUGIN],
    causes: &[],
    arguments: &[ArgName::Field],
    examples: explaining!["\"sku\": \"\""],
    near_misses: explaining!["\"sku\": \"MUG-1\""],
};
