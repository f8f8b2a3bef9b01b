//! Judges one value of an order, whatever file it comes from, by the Custom Store field table.
//!
//! Each check stands in the file of its code; this file chooses the checks for a field.

use super::field_path::FieldPath;
use super::field_table::{Field, Origin, ValueKind};
use super::field_value::FieldValue;
use crate::catalogue::Code;
use crate::catalogue::orders::{
    amount_malformed, boolean_malformed, country_not_two_letters, currency_not_three_letters,
    date_not_understood, missing_shipping_address, number_in_scientific_notation, quantity_not_an_integer,
    required_element_empty, required_element_missing, state_not_two_letters, value_too_long,
    weight_unit_unknown,
};
use crate::finding::Finding;
use crate::vocabulary::{Certainty, Severity};
use text::span::Span;

/// The finding about a value, where something is wrong with it; a repair replaces the whole of its span.
pub fn check(value: &FieldValue<'_>) -> Option<Finding> {
    let row = value.path.field.row();
    let by_kind = || match row.kind {
        ValueKind::Container => None,
        ValueKind::Text { .. } => {
            number_in_scientific_notation::check(value).or_else(|| value_too_long::check(value))
        }
        ValueKind::State => state_not_two_letters::check(value).or_else(|| value_too_long::check(value)),
        ValueKind::Date => date_not_understood::check(value),
        ValueKind::Amount => amount_malformed::check(value),
        ValueKind::Quantity => quantity_not_an_integer::check(value),
        ValueKind::Bool => boolean_malformed::check(value),
        ValueKind::WeightUnit => weight_unit_unknown::check(value),
        ValueKind::Country => country_not_two_letters::check(value),
        ValueKind::Currency => currency_not_three_letters::check(value),
    };
    let required = if value.value.is_empty() { required_element_empty::check(value) } else { None };
    let finding = required.or_else(by_kind)?;
    // What only the schema describes, ShipStation's own table does not ask for.
    let finding = if row.origin == Origin::SchemaOnly { milder(finding) } else { finding };
    Some(if value.is_advice() { advice(value.path.field, finding) } else { finding })
}

/// What the table says about an element that is not there; `parent` is the place of its parent.
pub fn missing(path: FieldPath, parent: Span) -> Option<Finding> {
    match path.field {
        Field::ShipTo => missing_shipping_address::check(false, parent),
        _ => required_element_missing::check(path, parent),
    }
}

fn milder(finding: Finding) -> Finding {
    let severity = finding.severity.min(Severity::Warning);
    finding.graded(severity)
}

/// The finding where it is only advice. Nothing is repaired then: the file is not what ShipStation
/// reads.
fn advice(field: Field, finding: Finding) -> Finding {
    let finding = match (field, finding.code) {
        // Without a number there is no order, whatever it comes from.
        (Field::OrderNumber, Code::RequiredElementEmpty) => finding,
        (_, Code::ValueTooLong | Code::ValueTooShort) => {
            finding.graded(Severity::Notice).known_as(Certainty::Inferred)
        }
        _ => milder(finding),
    };
    Finding { edits: Vec::new(), ..finding }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipstation::field_value::Strictness;

    /// The code, severity and repair of a value.
    fn check(field: Field, text: &str) -> Option<(&'static str, Severity, Option<String>)> {
        let path = if field.in_item() { FieldPath::item(1, field) } else { FieldPath::order(field) };
        super::check(&FieldValue::new(path, text, Span::whole(text), Strictness::AsTheTableSays))
            .map(|f| (f.code.as_str(), f.severity, f.edits.first().map(|edit| edit.text.clone())))
    }

    #[test]
    fn lengths_are_characters_and_the_limit_itself_is_right() {
        assert_eq!(check(Field::OrderNumber, &"é".repeat(50)), None);
        assert_eq!(
            check(Field::OrderNumber, &"é".repeat(51)),
            Some(("value-too-long", Severity::Error, None))
        );
        assert_eq!(check(Field::Sku, &"x".repeat(51)), Some(("value-too-long", Severity::Warning, None)));
        assert_eq!(check(Field::Sku, &"x".repeat(101)), Some(("value-too-long", Severity::Error, None)));
        assert_eq!(check(Field::ShipToPostalCode, ""), None);
        assert_eq!(check(Field::ShipToCity, ""), Some(("required-element-empty", Severity::Error, None)));
        assert_eq!(check(Field::OrderId, ""), Some(("required-element-empty", Severity::Warning, None)));
    }

    #[test]
    fn amounts_have_seven_and_two_digits() {
        for right in ["0", "9999999.99", "-10.00", "12.500", ".5"] {
            assert_eq!(check(Field::OrderTotal, right), None, "{right}");
        }
        for (wrong, repair) in [
            ("10000000", None),
            ("12.345", Some("12.35")),
            ("$12.50", Some("12.5")),
            ("1.234,50 €", Some("1234.5")),
            ("12,50", Some("12.5")),
            ("1,234", None),
            ("1,234,567", Some("1234567")),
            ("free", None),
            ("1.5E3", None),
        ] {
            let repair = repair.map(str::to_owned);
            assert_eq!(
                check(Field::OrderTotal, wrong),
                Some(("amount-malformed", Severity::Error, repair)),
                "{wrong}"
            );
        }
    }

    #[test]
    fn quantities_are_whole_and_in_range() {
        assert_eq!(check(Field::ItemQuantity, "99999"), None);
        let beyond = Some(("quantity-out-of-range", Severity::Warning, None));
        assert_eq!(check(Field::ItemQuantity, "100000"), beyond);
        assert_eq!(check(Field::ItemQuantity, "0"), beyond);
        assert_eq!(
            check(Field::ItemQuantity, "2147483648"),
            Some(("quantity-out-of-range", Severity::Error, None))
        );
        let repaired = Some(("quantity-not-an-integer", Severity::Error, Some("2".to_owned())));
        assert_eq!(check(Field::ItemQuantity, "2.0"), repaired);
        assert_eq!(
            check(Field::ItemQuantity, "1.5"),
            Some(("quantity-not-an-integer", Severity::Error, None))
        );
    }

    #[test]
    fn states_are_two_letters_in_the_united_states_and_canada() {
        let state = |country, text: &str| {
            let path = FieldPath::order(Field::ShipToState);
            let value = FieldValue::new(path, text, Span::whole(text), Strictness::AsTheTableSays);
            super::check(&value.in_country(country))
                .map(|f| (f.code.as_str(), f.severity, f.edits.first().map(|e| e.text.clone())))
        };
        assert_eq!(state("US", "TX"), None);
        let repaired = Some(("state-not-two-letters", Severity::Warning, Some("TX".to_owned())));
        assert_eq!(state("US", "Texas"), repaired);
        assert_eq!(state("FR", "Île-de-France"), None);
        assert_eq!(state("FR", "X"), Some(("value-too-short", Severity::Warning, None)));
    }

    #[test]
    fn countries_units_and_booleans_are_repaired_where_it_is_plain_what_is_meant() {
        let expect = |field, text, code, severity, repair: &str| {
            assert_eq!(check(field, text), Some((code, severity, Some(repair.to_owned()))), "{text}");
        };
        expect(Field::ShipToCountry, "United States", "country-not-two-letters", Severity::Error, "US");
        expect(Field::ShipToCountry, "UK", "country-not-two-letters", Severity::Warning, "GB");
        expect(Field::WeightUnits, "lbs", "weight-unit-unknown", Severity::Warning, "Pounds");
        expect(Field::Gift, "True", "boolean-malformed", Severity::Warning, "true");
        expect(Field::Gift, "yes", "boolean-malformed", Severity::Error, "true");
        assert_eq!(check(Field::WeightUnits, "kg"), Some(("weight-unit-unknown", Severity::Error, None)));
        assert_eq!(check(Field::ShipToCountry, "us"), None);
    }
}
