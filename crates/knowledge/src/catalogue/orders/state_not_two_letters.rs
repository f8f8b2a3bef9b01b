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
    let letters = value.value.len() == 2 && value.value.bytes().all(|b| b.is_ascii_alphabetic());
    if value.value.is_empty() || letters {
        return None;
    }
    let country = abbreviating(value.country)?;
    let finding = value.finding_with_value(Code::StateNotTwoLetters).graded(Severity::Warning);
    Some(value.repaired(finding, state_code(country, value.value)))
}

/// The two letters of the state that is meant, in a country where states have two letters.
pub fn meant_state(country: &str, said: &str) -> Option<&'static str> {
    state_code(abbreviating(country)?, said)
}

/// The code of a country where states have two letters.
fn abbreviating(country: &str) -> Option<&'static str> {
    let code = country_code(country).unwrap_or(country);
    ["US", "CA"].into_iter().find(|abbreviating| code.eq_ignore_ascii_case(abbreviating))
}
