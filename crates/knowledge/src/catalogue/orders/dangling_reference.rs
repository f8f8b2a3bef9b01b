//! An id that points to nothing in the file.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Source;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::TRADEGECKO_API],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value, ArgName::Count],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["\"shipping_address_id\": 404"], near_misses: &["\"shipping_address_id\": 7"] };
