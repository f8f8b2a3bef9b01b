//! An amount that ShipStation does not read.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_value::FieldValue;
use crate::shipstation::values::amount::plain_amount;
use crate::shipstation::values::decimal::Decimal;
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
    examples: &["<OrderTotal>$31.01</OrderTotal>", "<OrderTotal>10000000</OrderTotal>"],
    near_misses: &["<OrderTotal>31.010</OrderTotal>"],
};

/// The check of every amount: a plain number of at most 7 digits before and 2 behind the point.
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    let finding = || value.finding_with_value(Code::AmountMalformed);
    if value.value.is_empty() {
        return value.left_empty(finding());
    }
    let Some(number) = Decimal::read(value.value) else {
        let meant = plain_amount(value.value);
        // Whoever reads a table or an API may well know what `$12` is.
        let finding = if value.is_advice() && meant.is_some() {
            finding().known_as(Certainty::Inferred)
        } else {
            finding()
        };
        return Some(value.repaired(finding, meant));
    };
    let (whole, fraction) = number.digits();
    if whole <= 7 && fraction <= 2 {
        return None;
    }
    let rounded = number.rounded(2);
    Some(value.repaired(finding(), (rounded.digits().0 <= 7).then(|| rounded.to_string())))
}
