//! A unit of weight that ShipStation does not know.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
    examples: explaining!["<WeightUnits>kg</WeightUnits>"],
    near_misses: explaining!["<WeightUnits>Grams</WeightUnits>"],
};
