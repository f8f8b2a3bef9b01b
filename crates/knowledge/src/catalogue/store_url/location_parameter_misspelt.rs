//! The parameter for the location is not called exactly so.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[ArgName::Found],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id=123456",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location[]=123456",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_ids%5B%5D=123456",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%255B%255D=123456",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id[]=123456",
        "https://shop.example.org/orders?location=5",
    ],
};
