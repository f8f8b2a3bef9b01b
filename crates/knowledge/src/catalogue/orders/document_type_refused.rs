//! A document type in front of the orders.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::XML],
    causes: &[],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["<!DOCTYPE Orders><Orders/>"], near_misses: &["<Orders/>"] };
