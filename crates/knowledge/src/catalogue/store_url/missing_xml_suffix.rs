//! The feed is not asked for as XML.

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
        "https://shipstation.tradegecko.com/fulfillments/99999",
        "https://shipstation.tradegecko.com/fulfillments/99999.json",
        "https://shipstation.tradegecko.com/fulfillments/99999?stock_location_id%5B%5D=123456",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml",
        "https://shipstation.tradegecko.com/fulfillments/",
    ],
};
