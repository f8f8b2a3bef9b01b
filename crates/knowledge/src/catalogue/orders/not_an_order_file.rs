//! The text holds no orders.

use crate::catalogue::{CheckedBy, Entry, Tool};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Preview;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[],
    causes: &[],
    arguments: &[ArgName::Found],
    examples: explaining!["<!DOCTYPE html><html></html>", "Dear team,", "{\"meta\":{\"total\":1}}"],
    near_misses: explaining!["{\"orders\":[]}"],
};
