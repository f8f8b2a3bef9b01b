//! The path names the list of feeds, but no feed.

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
    examples: &[
        "https://shipstation.tradegecko.com/fulfillments",
        "https://shipstation.tradegecko.com/fulfillments/",
        "https://shipstation.tradegecko.com/fulfillments/.xml",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml",
    ],
};
