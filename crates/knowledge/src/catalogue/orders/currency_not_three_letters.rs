//! A currency that is not an ISO 4217 code.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_value::FieldValue;
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

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["<CurrencyCode>US$</CurrencyCode>"],
    near_misses: &["<CurrencyCode>USD</CurrencyCode>"],
};

/// The check of every currency: three letters.
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    let finding = || value.finding_with_value(Code::CurrencyNotThreeLetters);
    if value.value.is_empty() {
        return value.left_empty(finding());
    }
    if value.value.len() == 3 && value.value.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let meant = match value.value {
        "€" => Some("EUR"),
        "£" => Some("GBP"),
        "US$" => Some("USD"),
        _ => None,
    };
    Some(value.repaired(finding(), meant))
}
