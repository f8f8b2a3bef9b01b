//! The feed has no place for a suburb.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Inferred,
    sources: &[&sources::CUSTOM_STORE_REFERENCE, &sources::TRADEGECKO_API],
    causes: &[],
    arguments: &[ArgName::Value],
    examples: explaining!["\"suburb\": \"Ponsonby\""],
    near_misses: explaining!["\"suburb\": null"],
};
