//! There is a tracking number, so none can be reported back.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Source;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["\"tracking_number\": \"1Z999\""], near_misses: &["\"tracking_number\": null"] };
