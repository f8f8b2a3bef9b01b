//! What the Custom Store field table says about one value.

use super::field_path::FieldPath;
use super::field_table::{Field, Kind, Need, Origin, Row};
use super::values::amount::plain_amount;
use super::values::date::{Minute, UsDate};
use super::values::decimal::Decimal;
use super::values::place_name::{country_code, state_code};
use crate::catalogue::Code;
use crate::finding::Finding;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::edit::Edit;
use text::shorten::quoted;
use text::span::Span;

/// What the table says against `value`, which stands at `span`. A repair replaces the whole span.
///
/// States need the country beside them: see [`state`].
pub fn value(path: FieldPath, value: &str, span: Span) -> Option<Finding> {
    let row = path.field.row();
    if value.is_empty() {
        return empty(path, row, span);
    }
    let finding = match row.kind {
        Kind::Container | Kind::State => None,
        Kind::Text { min, max, looser } => length(path, value, span, (min, max, looser)),
        Kind::Date => date(path, value, span),
        Kind::Amount => amount(path, value, span),
        Kind::Quantity => quantity(path, value, span),
        Kind::Bool => boolean(path, value, span),
        Kind::WeightUnit => weight_unit(path, value, span),
        Kind::Country => country(path, value, span),
        Kind::Currency => currency(path, value, span),
    }?;
    // What only the schema describes, ShipStation's own table does not ask for.
    Some(if row.origin == Origin::SchemaOnly { milder(finding) } else { finding })
}

/// The same of any value; `country` is that of the address of a state.
pub fn with_country(path: FieldPath, value: &str, country: &str, span: Span) -> Option<Finding> {
    match path.field.row().kind {
        Kind::State => state(path, value, country, span),
        _ => self::value(path, value, span),
    }
}

/// What the table says against a state, once the country is known.
pub fn state(path: FieldPath, value: &str, country: &str, span: Span) -> Option<Finding> {
    if value.is_empty() {
        return None;
    }
    let country = country_code(country).unwrap_or(country);
    let letters = value.len() == 2 && value.bytes().all(|b| b.is_ascii_alphabetic());
    if matches!(country, "US" | "CA" | "us" | "ca") {
        if letters {
            return None;
        }
        let finding = about(Code::StateNotTwoLetters, path, value, span).graded(Severity::Warning);
        return Some(repaired(finding, span, state_code(&country.to_uppercase(), value)));
    }
    length(path, value, span, (2, 100, None)).map(|finding| match finding.code {
        Code::ValueTooShort => finding.graded(Severity::Warning),
        _ => finding,
    })
}

/// What the table says about an element that is not there.
pub fn missing(row: &Row, path: FieldPath, parent: Span) -> Option<Finding> {
    let severity = match row.need {
        Need::Optional => return None,
        Need::Required | Need::RequiredMayBeEmpty => Severity::Error,
        Need::RequiredByTableOnly => Severity::Warning,
    };
    let code =
        if row.field == Field::ShipTo { Code::MissingShippingAddress } else { Code::RequiredElementMissing };
    let finding = Finding::new(code).at(parent).graded(severity);
    Some(if row.field == Field::ShipTo { finding } else { finding.with(ArgName::Field, path.to_string()) })
}

fn about(code: Code, path: FieldPath, value: &str, span: Span) -> Finding {
    Finding::new(code).at(span).with(ArgName::Field, path.to_string()).with(ArgName::Value, quoted(value))
}

fn milder(finding: Finding) -> Finding {
    let severity = finding.severity.min(Severity::Warning);
    finding.graded(severity)
}

fn repaired(finding: Finding, span: Span, by: Option<impl Into<String>>) -> Finding {
    match by {
        Some(text) => finding.repaired_by(Edit::replace(span, text)),
        None => finding,
    }
}

fn empty(path: FieldPath, row: &Row, span: Span) -> Option<Finding> {
    let field = |code| Finding::new(code).at(span).with(ArgName::Field, path.to_string());
    match row.need {
        Need::Required => return Some(field(Code::RequiredElementEmpty)),
        Need::RequiredByTableOnly => {
            return Some(field(Code::RequiredElementEmpty).graded(Severity::Warning));
        }
        Need::RequiredMayBeEmpty => return None,
        Need::Optional if row.origin == Origin::SchemaOnly => return None,
        Need::Optional => {}
    }
    // By the letter of the table an optional element is left out, not sent empty. Large
    // plugins send them empty and work, so it is only mentioned.
    let code = match row.kind {
        Kind::Text { min: 1.., .. } => {
            let short = field(Code::ValueTooShort).with(ArgName::Limit, 1_u32).with(ArgName::Count, 0_u32);
            return Some(short.graded(Severity::Notice).known_as(Certainty::Inferred));
        }
        Kind::Amount => Code::AmountMalformed,
        Kind::Bool => Code::BooleanMalformed,
        Kind::WeightUnit => Code::WeightUnitUnknown,
        Kind::Currency => Code::CurrencyNotThreeLetters,
        _ => return None,
    };
    Some(about(code, path, "", span).graded(Severity::Notice).known_as(Certainty::Inferred))
}

fn length(
    path: FieldPath,
    value: &str,
    span: Span,
    (min, max, looser): (u32, u32, Option<u32>),
) -> Option<Finding> {
    // A character has at least a byte, so most values need not be counted.
    if value.len() <= max as usize && min <= 1 {
        return None;
    }
    let count = u32::try_from(value.chars().count()).unwrap_or(u32::MAX);
    let (code, limit) = if count > max {
        (Code::ValueTooLong, max)
    } else if count < min {
        (Code::ValueTooShort, min)
    } else {
        return None;
    };
    let finding = Finding::new(code)
        .at(span)
        .with(ArgName::Field, path.to_string())
        .with(ArgName::Limit, limit)
        .with(ArgName::Count, count);
    let tolerated = looser.is_some_and(|looser| count > max && count <= looser);
    Some(if tolerated { finding.graded(Severity::Warning) } else { finding })
}

fn date(path: FieldPath, value: &str, span: Span) -> Option<Finding> {
    if let Some(date) = UsDate::read(value) {
        // The published schema takes two digits, the table asks for four.
        let guessed = about(Code::DateNotUnderstood, path, value, span).graded(Severity::Warning);
        return (!date.full_year).then(|| guessed.repaired_by(Edit::replace(span, date.minute.to_string())));
    }
    if let Some(minute) = Minute::read_iso(value) {
        let written = minute.to_string();
        let finding =
            about(Code::DateIsoInsteadOfUs, path, value, span).with(ArgName::Expected, written.clone());
        return Some(finding.repaired_by(Edit::replace(span, written)));
    }
    Some(about(Code::DateNotUnderstood, path, value, span))
}

fn amount(path: FieldPath, value: &str, span: Span) -> Option<Finding> {
    let Some(number) = Decimal::read(value) else {
        let finding = about(Code::AmountMalformed, path, value, span);
        return Some(repaired(finding, span, plain_amount(value)));
    };
    let (whole, fraction) = number.digits();
    if whole <= 7 && fraction <= 2 {
        return None;
    }
    let finding = about(Code::AmountMalformed, path, value, span);
    let rounded = number.rounded(2);
    Some(repaired(finding, span, (rounded.digits().0 <= 7).then(|| rounded.to_string())))
}

fn quantity(path: FieldPath, value: &str, span: Span) -> Option<Finding> {
    let integer = value.strip_prefix(['-', '+']).unwrap_or(value);
    if integer.is_empty() || !integer.bytes().all(|b| b.is_ascii_digit()) {
        let whole = Decimal::read(value).filter(|number| number.is_whole());
        let finding = about(Code::QuantityNotAnInteger, path, value, span);
        return Some(repaired(finding, span, whole.map(|number| number.to_string())));
    }
    match value.parse::<i32>() {
        Ok(1..=99_999) => None,
        // The published schema asks only for a 32-bit integer.
        Ok(_) => Some(about(Code::QuantityOutOfRange, path, value, span).graded(Severity::Warning)),
        Err(_) => Some(about(Code::QuantityOutOfRange, path, value, span)),
    }
}

/// What a boolean says, as XML writes it.
pub fn read_bool(value: &str) -> Option<bool> {
    match value {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// The boolean that a word for yes or no means.
pub fn meant_bool(value: &str) -> Option<&'static str> {
    match value.to_lowercase().as_str() {
        "true" | "yes" | "y" | "on" | "1" | "oui" | "sí" | "si" | "ja" => Some("true"),
        "false" | "no" | "n" | "off" | "0" | "non" | "nein" => Some("false"),
        _ => None,
    }
}

fn boolean(path: FieldPath, value: &str, span: Span) -> Option<Finding> {
    if read_bool(value).is_some() {
        return None;
    }
    let meant = meant_bool(value);
    let finding = about(Code::BooleanMalformed, path, value, span);
    let capitals = value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false");
    let finding = if capitals { finding.graded(Severity::Warning) } else { finding };
    Some(repaired(finding, span, meant))
}

/// The unit that the table calls so.
pub fn read_weight_unit(value: &str) -> Option<&'static str> {
    match value.to_ascii_lowercase().as_str() {
        "pounds" | "pound" | "lb" | "lbs" => Some("Pounds"),
        "ounces" | "ounce" | "oz" => Some("Ounces"),
        "grams" | "gram" | "gm" | "g" => Some("Grams"),
        _ => None,
    }
}

fn weight_unit(path: FieldPath, value: &str, span: Span) -> Option<Finding> {
    let known = read_weight_unit(value);
    if known == Some(value) {
        return None;
    }
    let finding = about(Code::WeightUnitUnknown, path, value, span);
    // The published schema takes these spellings beside those of the table.
    let tolerated = known.is_some() && !value.eq_ignore_ascii_case("g");
    let finding = if tolerated { finding.graded(Severity::Warning) } else { finding };
    Some(repaired(finding, span, known))
}

fn country(path: FieldPath, value: &str, span: Span) -> Option<Finding> {
    if value.len() == 2 && value.bytes().all(|b| b.is_ascii_alphabetic()) {
        // Two letters that are a common name of another code, such as UK.
        let meant = country_code(value);
        let finding = || about(Code::CountryNotTwoLetters, path, value, span).graded(Severity::Warning);
        return meant.map(|code| finding().repaired_by(Edit::replace(span, code)));
    }
    let finding = about(Code::CountryNotTwoLetters, path, value, span);
    Some(repaired(finding, span, country_code(value)))
}

fn currency(path: FieldPath, value: &str, span: Span) -> Option<Finding> {
    if value.len() == 3 && value.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let meant = match value {
        "€" => Some("EUR"),
        "£" => Some("GBP"),
        "US$" => Some("USD"),
        _ => None,
    };
    Some(repaired(about(Code::CurrencyNotThreeLetters, path, value, span), span, meant))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The code, severity and repair of a value.
    fn check(field: Field, text: &str) -> Option<(&'static str, Severity, Option<String>)> {
        let path = if field.in_item() { FieldPath::item(1, field) } else { FieldPath::order(field) };
        value(path, text, Span::whole(text))
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
            state(FieldPath::order(Field::ShipToState), text, country, Span::whole(text))
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
