//! The location is given by something other than its number.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE, &sources::TRADEGECKO_API],
    causes: &[],
    arguments: &[ArgName::Found],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=Amsterdam",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=12a",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=1,2",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=stock_location_id",
    ],
};
