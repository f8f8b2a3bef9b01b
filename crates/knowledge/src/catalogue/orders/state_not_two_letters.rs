//! A state of the United States or Canada that is not its two letters.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_value::FieldValue;
use crate::shipstation::values::place_name::{country_code, state_code};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["<State>Texas</State>"], near_misses: &["<State>TX</State>"] };

/// The check of a state in the United States and Canada, where it has two letters. Elsewhere only
/// its length counts.
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    let country = country_code(value.country).unwrap_or(value.country);
    let abbreviates = matches!(country, "US" | "CA" | "us" | "ca");
    let letters = value.value.len() == 2 && value.value.bytes().all(|b| b.is_ascii_alphabetic());
    if value.value.is_empty() || !abbreviates || letters {
        return None;
    }
    let finding = value.finding_with_value(Code::StateNotTwoLetters).graded(Severity::Warning);
    Some(value.repaired(finding, state_code(&country.to_uppercase(), value.value)))
}
