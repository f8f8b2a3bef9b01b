//! A fraction of a piece.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::FileOf(Code::QuantityNotAnInteger);

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::SYNC_GUIDE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["\"quantity\": \"1.5\""], near_misses: &["\"quantity\": \"2.0\""] };
