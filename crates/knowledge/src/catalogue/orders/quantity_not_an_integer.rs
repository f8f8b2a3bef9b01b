//! A quantity that is not a whole number.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_value::FieldValue;
use crate::shipstation::values::decimal::Decimal;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::shorten::quoted;

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
    examples: &["<Quantity>1.5</Quantity>", "<Quantity>two</Quantity>"],
    near_misses: &["<Quantity>2</Quantity>"],
};

/// The check of every quantity: a whole number from 1 to 99999. As advice, `2.0` is one too, and a
/// fraction is reported as such, apart from what is no number.
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    if value.value.is_empty() {
        return None;
    }
    let integer = value.value.strip_prefix(['-', '+']).unwrap_or(value.value);
    if !integer.is_empty() && integer.bytes().all(|b| b.is_ascii_digit()) {
        return out_of_range(value);
    }
    let number = Decimal::read(value.value);
    if value.is_advice() && number.is_some_and(|number| !number.is_whole()) {
        let fraction = value.finding(Code::DecimalQuantity);
        return Some(fraction.with(ArgName::Value, quoted(value.written)));
    }
    let whole = number.filter(|number| number.is_whole()).map(|number| number.to_string());
    match whole {
        Some(whole) if value.is_advice() => out_of_range(&FieldValue { value: &whole, ..*value }),
        whole => Some(value.repaired(value.finding_with_value(Code::QuantityNotAnInteger), whole)),
    }
}

fn out_of_range(value: &FieldValue<'_>) -> Option<Finding> {
    let finding = || value.finding_with_value(Code::QuantityOutOfRange);
    match value.value.parse::<i32>() {
        Ok(1..=99_999) => None,
        // The published schema asks only for a 32-bit integer.
        Ok(_) => Some(finding().graded(Severity::Warning)),
        Err(_) => Some(finding()),
    }
}
