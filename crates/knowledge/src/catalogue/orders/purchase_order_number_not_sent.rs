//! The customer’s own number does not reach ShipStation.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE, &sources::TRADEGECKO_API],
    causes: &[],
    arguments: &[ArgName::Value],
    examples: explaining!["\"reference_number\": \"PO-77\""],
    near_misses: explaining!["\"reference_number\": \"\""],
};
