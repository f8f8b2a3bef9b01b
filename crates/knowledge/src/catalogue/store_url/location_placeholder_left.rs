//! The template's words stand where the location's number belongs.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[ArgName::Found],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=stock_location_id",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id[]=<id>",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=YOUR_LOCATION_ID",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456",
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=Amsterdam",
    ],
};
