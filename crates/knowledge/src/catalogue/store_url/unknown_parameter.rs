//! A parameter that QuickBooks Commerce is not known to read.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Notice,
    certainty: Certainty::Inferred,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[ArgName::Parameter, ArgName::Count],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["https://shipstation.tradegecko.com/fulfillments/99999.xml?status=finalized"],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456",
        "https://shop.example.org/orders?status=finalized",
    ],
};
