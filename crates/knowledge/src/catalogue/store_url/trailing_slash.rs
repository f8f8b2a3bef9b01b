//! A slash behind a file name.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[],
    examples: explaining![
        "https://shipstation.tradegecko.com/fulfillments/99999.xml/",
        "https://shop.example.org/orders.xml/",
    ],
    near_misses: explaining![
        "https://shipstation.tradegecko.com/fulfillments/99999.xml",
        "https://shop.example.org/orders/",
    ],
};
