//! There is no address that ShipStation could call.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE, &sources::CUSTOM_STORE_GUIDE],
    causes: &[],
    arguments: &[ArgName::Kind, ArgName::Found],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["warehouse number two", "fulfillments/99999.xml", "shop.example.org/shipstation.xml"],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456",
        "http://shop.example.org:8443/shipstation.xml",
    ],
};
