//! A status list names the state with other capital letters.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::FileOf(Code::StatusUnmapped);

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_GUIDE],
    causes: &[],
    arguments: &[ArgName::State, ArgName::Expected],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["\"status\": \"Finalized\""], near_misses: &["\"status\": \"finalized\""] };
