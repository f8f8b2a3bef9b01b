//! The XML of a shipment notification could not be read.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::WOO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["Cannot parse XML : Premature end of data in tag ShipNotice"],
    near_misses: &["Can parse XML"],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Cannot parse XML")];
