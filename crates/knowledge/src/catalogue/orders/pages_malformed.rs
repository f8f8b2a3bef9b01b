//! The number of pages is not a number that ShipStation reads.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::shorten::quoted;
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Value],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["<Orders pages=\"many\"/>"], near_misses: &["<Orders pages=\"32767\"/>"] };

/// The check of `pages`, whose attribute stands at `span`: a number from 1 to 32767.
pub fn check(pages: &str, span: Span) -> Option<Finding> {
    let finding = || Finding::new(Code::PagesMalformed).at(span).with(ArgName::Value, quoted(pages));
    match pages.trim().parse::<i16>() {
        Ok(1..) => None,
        // A whole number, and yet no number of pages.
        Ok(_) => Some(finding().graded(Severity::Warning)),
        Err(_) => Some(finding()),
    }
}
