//! A unit of weight that ShipStation does not know.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_value::FieldValue;
use crate::shipstation::values::weight_unit::read_weight_unit;
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
    examples: &["<WeightUnits>kg</WeightUnits>"],
    near_misses: &["<WeightUnits>Grams</WeightUnits>"],
};

/// The check of every unit of weight: Pounds, Ounces or Grams.
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    let finding = || value.finding_with_value(Code::WeightUnitUnknown);
    if value.value.is_empty() {
        return value.left_empty(finding());
    }
    let known = read_weight_unit(value.value);
    if known == Some(value.value) {
        return None;
    }
    // The published schema takes these spellings beside those of the table.
    let tolerated = known.is_some() && !value.value.eq_ignore_ascii_case("g");
    let finding = if tolerated { finding().graded(Severity::Warning) } else { finding() };
    Some(value.repaired(finding, known))
}
