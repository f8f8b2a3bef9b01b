//! More characters than the field table takes.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_table::ValueKind;
use crate::shipstation::field_value::FieldValue;
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Limit, ArgName::Count],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["<UPC>1234567890123</UPC>"], near_misses: &["<UPC>123456789012</UPC>"] };

/// The check of every length: a text has so many characters at least and at most.
// Nearly every value of a file comes by here, and nearly every one is right.
#[inline]
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    let kind = value.path.field.row().kind;
    let (min, max, looser) = kind.length()?;
    // A character has at least a byte, so most values need not be counted.
    if value.value.len() <= max as usize && (min == 0 || min == 1 && !value.value.is_empty()) {
        return None;
    }
    let count = u32::try_from(value.value.chars().count()).unwrap_or(u32::MAX);
    let finding =
        |code, limit: u32| value.finding(code).with(ArgName::Limit, limit).with(ArgName::Count, count);
    if count > max {
        let finding = finding(Code::ValueTooLong, max);
        let tolerated = looser.is_some_and(|looser| looser.takes(count));
        return Some(if tolerated { finding.graded(Severity::Warning) } else { finding });
    }
    match count {
        _ if count >= min => None,
        0 => value.left_empty(finding(Code::ValueTooShort, min)),
        // A state of one letter is a state somewhere.
        _ if kind == ValueKind::State => Some(finding(Code::ValueTooShort, min).graded(Severity::Warning)),
        _ => Some(finding(Code::ValueTooShort, min)),
    }
}
