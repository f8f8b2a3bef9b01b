//! A discount line whose price is not negative.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_value::FieldValue;
use crate::shipstation::values::boolean::read_bool;
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
    examples: &["<UnitPrice>5.00</UnitPrice><Adjustment>true</Adjustment>"],
    near_misses: &["<UnitPrice>-5.00</UnitPrice><Adjustment>true</Adjustment>"],
};

/// Whether what an item's `Adjustment` says makes it one: yes as XML writes it, in any case.
pub fn is_adjustment(said: &str) -> bool {
    read_bool(&said.to_ascii_lowercase()) == Some(true)
}

/// The check of the price of every adjustment: it takes off, so it is negative. What is no number
/// is judged as an amount.
pub fn check(price: &FieldValue<'_>) -> Option<Finding> {
    let number = Decimal::read(price.value).filter(|number| !number.is_negative())?;
    let finding = price.finding(Code::AdjustmentNotNegative).with(ArgName::Value, price.written);
    Some(price.repaired(finding, (!number.is_zero()).then(|| negative(price.value))))
}

/// The amount taken off instead of added.
fn negative(amount: &str) -> String {
    format!("-{}", amount.trim_start_matches('+'))
}
