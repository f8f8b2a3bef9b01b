//! A date that ShipStation does not read.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_value::FieldValue;
use crate::shipstation::values::date::{Minute, UsDate};
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
    examples: &["<OrderDate>23/03/2012 21:09</OrderDate>", "<OrderDate>yesterday</OrderDate>"],
    near_misses: &["<OrderDate>3/23/2012 9:09 PM</OrderDate>"],
};

/// The check of every date: `MM/dd/yyyy HH:mm`. An ISO date is understood, and said to be one.
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    if value.value.is_empty() {
        return None;
    }
    if let Some(date) = UsDate::read(value.value) {
        // The published schema takes two digits, the table asks for four.
        let guessed = || value.finding_with_value(Code::DateNotUnderstood).graded(Severity::Warning);
        return (!date.full_year).then(|| value.repaired(guessed(), Some(date.minute.to_string())));
    }
    let Some(minute) = Minute::read_iso(value.value) else {
        return Some(value.finding_with_value(Code::DateNotUnderstood));
    };
    let written = minute.to_string();
    let finding = value.finding_with_value(Code::DateIsoInsteadOfUs).with(ArgName::Expected, written.clone());
    Some(value.repaired(finding, Some(written)))
}
