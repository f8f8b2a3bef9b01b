//! Turns the values of a table into those of the field table.

use super::date_order::DateOrder;
use super::table::Table;
use crate::outcome::conversion_rule::Rule;
use knowledge::catalogue::orders::state_not_two_letters::meant_state;
use knowledge::finding::Finding;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::ValueKind;
use knowledge::shipstation::field_value::{FieldValue, Strictness};
use knowledge::shipstation::values::amount::plain_amount;
use knowledge::shipstation::values::boolean::meant_bool;
use knowledge::shipstation::values::date::{Minute, UsDate};
use knowledge::shipstation::values::decimal::Decimal;
use knowledge::shipstation::values::place_name::country_code;
use knowledge::shipstation::values::weight_unit::read_weight_unit;
use readers::csv::Cell;
use std::borrow::Cow;

/// What ShipStation makes of the cells of a table is not documented.
pub(crate) const AS_ADVICE: Strictness = Strictness::AsAdvice;

/// A value, and how it became so.
pub(crate) struct Converted<'a> {
    pub value: Cow<'a, str>,
    pub rule: Rule,
    pub finding: Option<Finding>,
}

/// Converts the value of a cell for a field, and finds what is wrong with it.
pub(crate) fn convert<'a>(
    text: &'a str,
    table: &Table,
    path: FieldPath,
    cell: &Cell,
    country: &str,
) -> Converted<'a> {
    let (said, bare) = bare(cell.text(text));
    let mut converted = Converted { value: said, rule: bare, finding: None };
    let said = converted.value.clone();
    // Tells a fraction from a quantity that is no number at all.
    let mut fraction = None;
    match path.field.row().kind {
        ValueKind::Date => {
            if let Some(written) = date(&said, table.dates, table.is_of_elsewhere()) {
                converted.become_(written, Rule::DateRewritten);
            }
        }
        ValueKind::Amount => {
            let ungrouped = table.decimals.ungrouped(&said).map(|n| (n, Rule::AmountRewritten));
            if let Some((written, rule)) = ungrouped.or_else(|| amount(&said)) {
                converted.become_(written, rule);
            }
        }
        ValueKind::Quantity => match quantity(&said, table) {
            Some(number) if number.is_whole() => converted.become_(number.to_string(), Rule::NumberTrimmed),
            number => fraction = number.map(|number| number.to_string()),
        },
        ValueKind::Country => {
            if let Some(code) = country_code(&said) {
                converted.become_(code, Rule::CountryCoded);
            }
        }
        ValueKind::State => {
            if let Some(code) = meant_state(country, &said) {
                converted.become_(code, Rule::Recognised);
            }
        }
        ValueKind::WeightUnit => {
            if let Some(unit) = read_weight_unit(&said) {
                converted.become_(unit, Rule::Recognised);
            }
        }
        ValueKind::Bool => {
            if let Some(meant) = meant_bool(&said) {
                converted.become_(meant, Rule::Recognised);
            }
        }
        ValueKind::Currency | ValueKind::Container | ValueKind::Text { .. } => {}
    }
    let value = fraction.as_deref().unwrap_or(&converted.value);
    let value = FieldValue::new(path, value, cell.span, AS_ADVICE).in_country(country).written_as(&said);
    converted.finding = check_value::check(&value);
    converted
}

impl<'a> Converted<'a> {
    fn become_(&mut self, value: impl Into<Cow<'a, str>>, rule: Rule) {
        let value = value.into();
        if value != self.value {
            self.value = value;
            self.rule = rule;
        }
    }
}

/// Takes off what keeps a spreadsheet from reading a value as a formula or a number: `="007"`,
/// `'=A1`, `'01234`.
fn bare(said: Cow<'_, str>) -> (Cow<'_, str>, Rule) {
    let formula = said.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    let is_number = |rest: &str| {
        rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let guarded = said
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '\r']) || is_number(rest));
    match formula.or(guarded) {
        Some(bare) => (Cow::Owned(bare.to_owned()), Rule::GuardRemoved),
        None => (said, Rule::Copied),
    }
}

/// A date in any of the forms of tables, as ShipStation reads it.
pub(crate) fn date(said: &str, order: DateOrder, elsewhere: bool) -> Option<String> {
    let day_first = order.is_day_first(said, elsewhere);
    if let Some(minute) = Minute::read_iso(said) {
        return Some(minute.to_string());
    }
    if let Some(date) = UsDate::read(said).filter(|date| date.full_year && !day_first) {
        // As it stands: with its seconds and its half of the day.
        return Some(if said.len() == 16 { said.to_owned() } else { date.minute.to_string() });
    }
    let (day, time) = said.split_once([' ', 'T', ',']).unwrap_or((said, "00:00"));
    let mut parts = day.split(['/', '.', '-']);
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (month, day) = if day_first { (second, first) } else { (first, second) };
    let american = format!("{month}/{day}/{year} {}", time.trim());
    UsDate::read(&american).map(|date| date.minute.to_string())
}

fn quantity(said: &str, table: &Table) -> Option<Decimal> {
    let ungrouped = || Decimal::read(&table.decimals.ungrouped(said)?);
    // Units of measure are no currency, and stay.
    let plain = || Decimal::read(&plain_amount(said).filter(|_| !said.contains(char::is_alphabetic))?);
    ungrouped().or_else(|| Decimal::read_scientific(said)).or_else(plain)
}

fn amount(said: &str) -> Option<(String, Rule)> {
    if Decimal::read(said).is_some() {
        return Some((said.to_owned(), Rule::Copied));
    }
    if let Some(number) = Decimal::read_scientific(said) {
        return Some((number.to_string(), Rule::NumberTrimmed));
    }
    plain_amount(said).map(|amount| (amount, Rule::AmountRewritten))
}
