//! An element stands twice where once is right.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Source;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["<Gift>true</Gift><Gift>true</Gift>"], near_misses: &["<Gift>true</Gift>"] };
