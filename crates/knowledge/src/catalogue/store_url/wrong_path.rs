//! The path does not lead to a feed.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[ArgName::Kind, ArgName::Found],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "https://shipstation.tradegecko.com/fulfilments/99999.xml",
        "https://shipstation.tradegecko.com//fulfillments/99999.xml",
        "https://shipstation.tradegecko.com/orders",
        "https://shop.example.org/orders&shop=1",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml",
        "https://shop.example.org/orders/99999.xml",
        "https://shop.example.org/a&b",
    ],
};
