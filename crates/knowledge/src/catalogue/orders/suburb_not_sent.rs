//! The feed has no place for a suburb.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::shorten::quoted;
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Inferred,
    sources: &[&sources::CUSTOM_STORE_REFERENCE, &sources::TRADEGECKO_API],
    causes: &[],
    arguments: &[ArgName::Value],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["\"suburb\": \"Ponsonby\""], near_misses: &["\"suburb\": null"] };

/// What is said of every suburb, for ShipStation has no field for it.
pub fn check(suburb: &str, span: Span) -> Finding {
    Finding::new(Code::SuburbNotSent).at(span).with(ArgName::Value, quoted(suburb))
}
