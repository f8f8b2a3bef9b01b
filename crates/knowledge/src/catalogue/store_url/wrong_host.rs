//! The host is not the store's.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[ArgName::Kind, ArgName::Host, ArgName::Expected],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "https://api.tradegecko.com/fulfillments/99999.xml",
        "https://shipstation.tradegeko.com/fulfillments/99999.xml",
        "https://tradegecko.com.example.org/fulfillments/99999.xml",
        "https://localhost:8080/orders",
    ],
    near_misses: &[
        "https://SHIPSTATION.TradeGecko.com/fulfillments/99999.xml",
        "https://shop.example.org/orders",
    ],
};
