//! The parameters.

use crate::url::parameter_edits::{of_kind, removal};
use crate::url::parsed_url::Reading;
use crate::url::query::{Id, LOCATION, Parameter, decoded, digits_inside, location_id};
use crate::url::syntax::{Item, Piece};
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::ArgName;
use text::edit::Edit;
use text::indexed_sort;
use text::shorten::in_one_line;

/// Everything behind a second `?` belongs to the parameter in front of it.
pub(crate) fn second_question_mark(reading: &Reading) -> Option<Finding> {
    let mut finding = Finding::new(Code::SecondQuestionMark);
    for (i, item) in reading.url.items.iter().enumerate().filter(|(_, item)| item.second_question_mark) {
        let right = if i > 0 {
            "&"
        } else if reading.url.ampersand_first {
            // The first mark itself is wrong too, and repaired for that.
            return None;
        } else {
            "?"
        };
        finding =
            finding.at(reading.span(item.mark)).repaired_by(Edit::replace(reading.span(item.mark), right));
    }
    (!finding.spans.is_empty()).then_some(finding)
}

/// The parameter's name has to be exact.
pub(crate) fn location_parameter_misspelt(reading: &Reading) -> Option<Finding> {
    let mut finding: Option<Finding> = None;
    for item in reading.items(&[Parameter::MisspeltLocation]) {
        let place = reading.span(item.name);
        let found = in_one_line(&decoded(reading.piece(item.name)));
        let so_far = finding
            .unwrap_or_else(|| Finding::new(Code::LocationParameterMisspelt).with(ArgName::Found, found));
        finding = Some(so_far.at(place).repaired_by(Edit::replace(place, LOCATION)));
    }
    finding
}

/// The template's words, where a number belongs.
pub(crate) fn location_placeholder_left(reading: &Reading) -> Option<Finding> {
    bad_values(reading, Code::LocationPlaceholderLeft, &[Id::Placeholder])
}

/// Something else, where a number belongs.
pub(crate) fn location_not_a_number(reading: &Reading) -> Option<Finding> {
    bad_values(reading, Code::LocationNotANumber, &[Id::Other, Id::Empty])
}

fn bad_values(reading: &Reading, code: Code, bad: &[Id]) -> Option<Finding> {
    let items: Vec<&Item> =
        reading.locations().filter(|item| bad.contains(&location_id(reading.piece(item.value)))).collect();
    let first = items.first()?;
    let mut finding = Finding::new(code).with(ArgName::Found, in_one_line(&reading.value(first)));
    let mut edits = Vec::new();
    for item in &items {
        let place = if item.value.is_empty() { item.whole() } else { item.value };
        finding = finding.at(reading.span(place));
        edits.extend(
            digits_inside(reading.piece(item.value)).map(|d| Edit::replace(reading.span(item.value), d)),
        );
    }
    // A repair that leaves the code standing would be none.
    if edits.len() == items.len() {
        finding.edits = edits;
    }
    Some(finding)
}

/// The asked-for location is no number.
pub(crate) fn asked_location(reading: &Reading, id: &str) -> Finding {
    let place = reading.locations().next().map_or_else(|| reading.whole(), |item| reading.span(item.value));
    Finding::new(Code::LocationNotANumber).at(place).with(ArgName::Found, in_one_line(id))
}

/// More than one location; the same one twice can go.
pub(crate) fn location_repeated(reading: &Reading) -> Option<Finding> {
    let items = of_kind(reading, &[Parameter::Location]);
    if items.len() < 2 {
        return None;
    }
    let mut values: Vec<String> = items.iter().map(|item| reading.value(item)).collect();
    indexed_sort::sort(&mut values);
    values.dedup();
    let mut finding = Finding::new(Code::LocationRepeated).with(ArgName::Count, values.len());
    for item in &items {
        finding = finding.at(reading.span(item.whole()));
    }
    if values.len() == 1 {
        finding.edits = removal(reading, items.get(1..).unwrap_or(&[]));
    }
    Some(finding)
}

/// ShipStation adds these itself.
pub(crate) fn reserved_parameter(reading: &Reading) -> Option<Finding> {
    superfluous(reading, Code::ReservedParameter, &[Parameter::Reserved])
}

/// QuickBooks Commerce knew one parameter.
pub(crate) fn unknown_parameter(reading: &Reading) -> Option<Finding> {
    if !reading.is_quickbooks() {
        return None;
    }
    superfluous(reading, Code::UnknownParameter, &[Parameter::Other])
}

fn superfluous(reading: &Reading, code: Code, kinds: &'static [Parameter]) -> Option<Finding> {
    let items = of_kind(reading, kinds);
    if items.is_empty() {
        return None;
    }
    let names: Vec<String> = items.iter().take(8).map(|item| decoded(reading.piece(item.name))).collect();
    let mut finding = Finding::new(code)
        .with(ArgName::Parameter, in_one_line(&names.join(", ")))
        .with(ArgName::Count, items.len());
    for item in &items {
        finding = finding.at(reading.span(Piece::new(item.leftover.start, item.value.end)));
    }
    finding.edits = removal(reading, &items);
    Some(finding)
}
