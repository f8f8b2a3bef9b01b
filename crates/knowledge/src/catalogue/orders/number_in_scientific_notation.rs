//! A spreadsheet wrote a long number as 1.23E+11.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_table::Field;
use crate::shipstation::field_value::FieldValue;
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::CSV_IMPORT],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value],
};

pub(crate) static EXAMPLES: Examples = Examples { examples: &[], near_misses: &[] };

/// Fields that hold numbers which are names.
const NUMBERS: [Field; 8] = [
    Field::OrderNumber,
    Field::OrderId,
    Field::LineItemId,
    Field::Sku,
    Field::Upc,
    Field::ShipToPhone,
    Field::BillToPhone,
    Field::ShipToPostalCode,
];

/// The check of every number that is a name: a spreadsheet may have shortened it. Custom Store XML
/// is written by no spreadsheet.
// Nearly every value of a file comes by here, and nearly every one is right.
#[inline]
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    let shortened = value.is_advice() && NUMBERS.contains(&value.path.field) && is_scientific(value.value);
    shortened.then(|| value.finding_with_value(Code::NumberInScientificNotation))
}

/// `1.23E+11`, as spreadsheets write long numbers.
fn is_scientific(said: &str) -> bool {
    let Some((number, exponent)) = said.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    whole.len() == 1 && digits(whole) && digits(fraction) && exponent.strip_prefix('+').is_some_and(digits)
}
