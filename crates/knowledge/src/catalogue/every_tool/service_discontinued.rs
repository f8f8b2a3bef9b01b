//! QuickBooks Commerce closed on 31 August 2023.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl, Tool::ErrorMessage, Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[],
    examples: explaining!["https://shipstation.tradegecko.com/fulfillments/99999.xml"],
    near_misses: explaining!["https://tradegecko.com.example.org/fulfillments/99999.xml"],
};
