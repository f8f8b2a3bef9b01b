//! A yes or no that is not written `true` or `false`.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_value::FieldValue;
use crate::shipstation::values::boolean::{meant_bool, read_bool};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["<Gift>yes</Gift>"], near_misses: &["<Gift>true</Gift>"] };

/// The check of every boolean: `true` or `false`.
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    let finding = || value.finding_with_value(Code::BooleanMalformed);
    if value.value.is_empty() {
        return value.left_empty(finding());
    }
    if read_bool(value.value).is_some() {
        return None;
    }
    let capitals = value.value.eq_ignore_ascii_case("true") || value.value.eq_ignore_ascii_case("false");
    let finding = if capitals { finding().graded(Severity::Warning) } else { finding() };
    Some(value.repaired(finding, meant_bool(value.value)))
}
