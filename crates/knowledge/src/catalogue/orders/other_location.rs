//! The location in the store URL leaves the order out.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::shorten::quoted;
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[ArgName::Location, ArgName::Expected],
};

pub(crate) static EXAMPLES: Examples = Examples { examples: &[], near_misses: &[] };

/// The check of the stock location of every order, which stands at `span`: whether it is among the
/// `wanted` ones. Where none is wanted in particular, all are.
pub fn check(location: &str, wanted: &[String], span: Span) -> Option<Finding> {
    if wanted.is_empty() || wanted.iter().any(|wanted| wanted == location) {
        return None;
    }
    let finding = Finding::new(Code::OtherLocation).at(span).with(ArgName::Location, quoted(location));
    Some(finding.with(ArgName::Expected, wanted.join(", ")))
}
