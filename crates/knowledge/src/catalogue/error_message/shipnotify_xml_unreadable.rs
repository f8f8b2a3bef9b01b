//! The XML of a shipment notification could not be read.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::WOO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[],
    examples: explaining!["Cannot parse XML : Premature end of data in tag ShipNotice"],
    near_misses: explaining!["Can parse XML",],
};

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Cannot parse XML")];
