//! A spreadsheet wrote a long number as 1.23E+11.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::CSV_IMPORT],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
    examples: &[],
    near_misses: &[],
};
