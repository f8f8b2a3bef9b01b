//! QuickBooks Commerce closed on 31 August 2023.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl, Tool::ErrorMessage, Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["https://shipstation.tradegecko.com/fulfillments/99999.xml"],
    near_misses: &["https://tradegecko.com.example.org/fulfillments/99999.xml"],
};
