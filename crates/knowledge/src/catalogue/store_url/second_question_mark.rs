//! A second question mark, where an ampersand belongs.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::URL_SYNTAX],
    causes: &[],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml??stock_location_id%5B%5D=123456",
        "https://shop.example.org/orders?shop=1?lang=en",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456",
        "https://shop.example.org/orders?back=what?",
    ],
};
