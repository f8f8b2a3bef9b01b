//! The text holds no orders.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Preview;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[],
    causes: &[],
    arguments: &[ArgName::Found],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["<!DOCTYPE html><html></html>", "Dear team,", "{\"meta\":{\"total\":1}}"],
    near_misses: &["{\"orders\":[]}"],
};
