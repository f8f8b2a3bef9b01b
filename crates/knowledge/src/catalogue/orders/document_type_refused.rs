//! A document type in front of the orders.

use crate::catalogue::{CheckedBy, Entry, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::XML],
    causes: &[],
    arguments: &[],
    examples: explaining!["<!DOCTYPE Orders><Orders/>"],
    near_misses: explaining!["<Orders/>"],
};
