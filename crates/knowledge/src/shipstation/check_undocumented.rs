//! What the field table of Custom Stores says, by its letter, against values of tables and of
//! QuickBooks Commerce. What ShipStation makes of them there is not documented: nothing of it keeps
//! an order back.

use super::check_value;
use super::field_path::FieldPath;
use super::field_table::{Field, Kind};
use crate::catalogue::Code;
use crate::finding::Finding;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::shorten;
use text::span::Span;

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

/// What is to be said about a value that ShipStation would receive; `country` is that of the address
/// of a state.
pub fn finding(path: FieldPath, value: &str, country: &str, span: Span) -> Option<Finding> {
    let found = match path.field.row().kind {
        Kind::Text { .. } if NUMBERS.contains(&path.field) && is_scientific(value) => {
            let finding = Finding::new(Code::NumberInScientificNotation).at(span);
            let finding = finding.with(ArgName::Field, path.to_string());
            Some(finding.with(ArgName::Value, shorten::quoted(value)))
        }
        _ => check_value::with_country(path, value, country, span),
    }?;
    let severity = found.severity.min(Severity::Warning);
    let found = match found.code {
        Code::ValueTooLong | Code::ValueTooShort => {
            found.graded(Severity::Notice).known_as(Certainty::Inferred)
        }
        _ => found.graded(severity),
    };
    Some(Finding { edits: Vec::new(), ..found })
}

/// `1.23E+11`, as spreadsheets write long numbers.
fn is_scientific(said: &str) -> bool {
    let Some((number, exponent)) = said.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    whole.len() == 1 && digits(whole) && digits(fraction) && exponent.strip_prefix('+').is_some_and(digits)
}
