//! The customer’s own number does not reach ShipStation.

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
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE, &sources::TRADEGECKO_API],
    causes: &[],
    arguments: &[ArgName::Value],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["\"reference_number\": \"PO-77\""], near_misses: &["\"reference_number\": \"\""] };

/// What is said of every purchase order number, for it is not imported.
pub fn check(number: &str, span: Span) -> Finding {
    Finding::new(Code::PurchaseOrderNumberNotSent).at(span).with(ArgName::Value, quoted(number))
}
