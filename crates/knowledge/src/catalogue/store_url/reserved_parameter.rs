//! A parameter that ShipStation adds itself.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_GUIDE],
    causes: &[],
    arguments: &[ArgName::Parameter, ArgName::Count],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?action=export&page=1",
        "https://shop.example.org/orders?shop=1&start_date=01%2f23%2f2012",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456",
        "https://shop.example.org/orders?pages=1",
    ],
};
