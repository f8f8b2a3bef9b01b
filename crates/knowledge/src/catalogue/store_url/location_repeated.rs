//! Several locations in one URL.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE, &sources::TRADEGECKO_API],
    causes: &[],
    arguments: &[ArgName::Count],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=1&stock_location_id%5B%5D=2",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id[]=7&stock_location_id%5B%5d=7",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456",
    ],
};
