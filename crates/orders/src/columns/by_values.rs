//! What a column holds, by what its values look like.

use super::column::Target;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::values::date::{Minute, UsDate};
use knowledge::shipstation::values::place_name::{country_code, state_code};

type Pass = fn(&[String]) -> Option<Target>;

/// The surest first. Each is tried on every column that is still open.
pub(crate) const PASSES: &[Pass] = &[
    |values| all(values, is_email).then_some(Target::Field(Field::BillToEmail)),
    |values| all(values, is_date).then_some(Target::Field(Field::OrderDate)),
    |values| all(values, is_date).then_some(Target::Field(Field::LastModified)),
    |values| all(values, is_country).then_some(Target::Field(Field::ShipToCountry)),
    |values| all(values, is_currency).then_some(Target::Field(Field::CurrencyCode)),
    |values| (all(values, is_number_of_order) && differ(values)).then_some(Target::Field(Field::OrderNumber)),
    |values| all(values, is_small_count).then_some(Target::Field(Field::ItemQuantity)),
];

fn all(values: &[String], is: fn(&str) -> bool) -> bool {
    !values.is_empty() && values.iter().all(|value| is(value))
}

fn is_email(value: &str) -> bool {
    let Some((name, host)) = value.split_once('@') else { return false };
    !name.is_empty() && host.contains('.') && !value.contains(char::is_whitespace)
}

fn is_date(value: &str) -> bool {
    Minute::read_iso(value).is_some() || UsDate::read(value).is_some() || is_day(value)
}

/// `06/15/2023`, `15.6.2023`
fn is_day(value: &str) -> bool {
    let numbers: Vec<Option<u32>> = value.split(['/', '.']).map(|part| part.parse().ok()).collect();
    matches!(numbers[..], [Some(1..=31), Some(1..=31), Some(1990..=2100)])
}

fn is_country(value: &str) -> bool {
    let code = value.len() == 2 && value.bytes().all(|b| b.is_ascii_uppercase());
    // Georgia may be either.
    code || country_code(value).is_some() && state_code("US", value).is_none()
}

fn is_currency(value: &str) -> bool {
    ["USD", "EUR", "GBP", "CAD", "AUD", "NZD", "SGD", "CHF", "SEK", "NOK", "DKK", "PLN", "MXN", "JPY"]
        .contains(&value)
}

/// Letters and digits with at least three digits, and not just a number with a point.
fn is_number_of_order(value: &str) -> bool {
    if is_date(value) {
        return false;
    }
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let other = value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '#' | '/'));
    digits >= 3 && other && value.len() <= 50
}

/// An order has a number of its own; its lines repeat it.
fn differ(values: &[String]) -> bool {
    let distinct: std::collections::BTreeSet<&String> = values.iter().collect();
    distinct.len() * 4 >= values.len()
}

fn is_small_count(value: &str) -> bool {
    value.parse::<u32>().is_ok_and(|n| (1..=999).contains(&n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_told_from_states_of_the_same_name() {
        assert!(["US", "Österreich", "Mexique"].iter().all(|value| is_country(value)));
        assert!(!["Georgia", "Texas", "us", ""].iter().any(|value| is_country(value)));
    }
}
