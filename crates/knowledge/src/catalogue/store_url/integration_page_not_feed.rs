//! The page that showed the URL was copied in place of the URL.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["https://shipstation.tradegecko.com", "https://shipstation.tradegecko.com/"],
    near_misses: &["https://shipstation.tradegecko.com/fulfillments/99999.xml"],
};
