//! The feed id is not a number, as every known one is.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[ArgName::Found],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "https://shipstation.tradegecko.com/fulfillments/main.xml",
        "https://shipstation.tradegecko.com/fulfillments/<ID>.xml",
    ],
    near_misses: &[
        "https://shipstation.tradegecko.com/fulfillments/1.xml",
        "https://shipstation.tradegecko.com/fulfillments/",
    ],
};
