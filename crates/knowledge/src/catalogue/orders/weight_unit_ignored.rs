//! A weight in another unit arrives as so many grams.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::SYNC_GUIDE, &sources::TRADEGECKO_API],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value, ArgName::Unit],
    examples: explaining!["\"weight_unit\": \"kg\""],
    near_misses: explaining!["\"weight_unit\": \"g\""],
};
