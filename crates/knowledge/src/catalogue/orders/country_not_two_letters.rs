//! A country that is not an ISO 3166-1 alpha-2 code.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_value::FieldValue;
use crate::shipstation::values::place_name::country_code;
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
    Examples { examples: &["<Country>USA</Country>"], near_misses: &["<Country>US</Country>"] };

/// The check of every country: two letters, and those of ISO 3166-1 where others are common.
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    if value.value.is_empty() {
        return None;
    }
    let meant = country_code(value.value);
    let finding = || value.finding_with_value(Code::CountryNotTwoLetters);
    if value.value.len() == 2 && value.value.bytes().all(|b| b.is_ascii_alphabetic()) {
        // Two letters that are a common name of another code, such as UK.
        return meant.map(|code| value.repaired(finding().graded(Severity::Warning), Some(code)));
    }
    Some(value.repaired(finding(), meant))
}
