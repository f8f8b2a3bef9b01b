//! What the customer pays for shipping does not reach ShipStation.

use super::{Entry, Tool, sources};
use crate::core::report::{Certainty, Severity};

pub(super) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::SYNC_GUIDE],
    causes: &[],
    arguments: &[],
    examples: &["\"line_type\": \"shipping\""],
    near_misses: natively!["\"line_type\": \"product\""],
};
