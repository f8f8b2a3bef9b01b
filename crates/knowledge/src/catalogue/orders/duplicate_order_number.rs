//! Two orders have one number.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::shorten::quoted;
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::CSV_IMPORT, &sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Order],
};

pub(crate) static EXAMPLES: Examples = Examples { examples: &[], near_misses: &[] };

/// What is said of an order whose number another one has: at `span`, and at the other's.
pub fn check(number: &str, span: Span, other: Option<Span>) -> Finding {
    let finding = Finding::new(Code::DuplicateOrderNumber).at(span).with(ArgName::Order, quoted(number));
    other.into_iter().fold(finding, Finding::at)
}
