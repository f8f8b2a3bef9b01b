//! Characters around the URL that do not belong to it.

use crate::catalogue::{Entry, Examples, Tool};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[],
    causes: &[],
    arguments: &[ArgName::Kind, ArgName::Character],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "“https://shipstation.tradegecko.com/fulfillments/99999.xml”",
        "Our URL is https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456.",
        " https://shipstation.tradegecko.com/fulfillments/99999.xml",
        "https://shop.example.org/or\u{200B}ders",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/99999.xml\n",
        "https://shop.example.org/orders_(new)",
    ],
};
