//! No status list names the state.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::profiles::profile_facts::ProfileFacts;
use crate::shipstation::order_status::OrderStatus;
use crate::shipstation::status_mapping::{Mapped, StatusMapping};
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::shorten::quoted;
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_GUIDE, &sources::ORDER_STATUSES],
    causes: &[],
    arguments: &[ArgName::State],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["\"status\": \"archived\""], near_misses: &["\"status\": \"void\""] };

/// The check of the state of every order, which stands at `span`: whether the store sends such
/// orders, and where the status lists lead. Lists that hold nothing tell nothing.
pub fn check(
    state: &str,
    store: &ProfileFacts,
    mapping: &StatusMapping,
    span: Span,
) -> Result<Option<OrderStatus>, Finding> {
    let finding = |code| Finding::new(code).at(span).with(ArgName::State, quoted(state));
    if store.not_in_feed.contains(&state) {
        return Err(finding(Code::OrderNotInFeed));
    }
    if mapping.is_empty() {
        return Ok(None);
    }
    match mapping.find(state) {
        Mapped::To(status) => Ok(Some(status)),
        Mapped::CaseDiffers { listed, .. } => {
            Err(finding(Code::StatusCaseDiffers).with(ArgName::Expected, listed))
        }
        Mapped::Nowhere => Err(finding(Code::StatusUnmapped)),
    }
}
