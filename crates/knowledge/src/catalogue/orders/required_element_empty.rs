//! An element that the field table asks for is empty.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_table::Need;
use crate::shipstation::field_value::FieldValue;
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["<OrderNumber></OrderNumber>", "<City> </City>"],
    near_misses: &["<PostalCode></PostalCode>"],
};

/// The check of every value that is empty, the order number's among them: whether it is required.
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    if !value.value.is_empty() {
        return None;
    }
    match value.path.field.row().need {
        Need::Required => Some(value.finding(Code::RequiredElementEmpty)),
        Need::RequiredByTableOnly => {
            Some(value.finding(Code::RequiredElementEmpty).graded(Severity::Warning))
        }
        Need::RequiredMayBeEmpty | Need::Optional => None,
    }
}
