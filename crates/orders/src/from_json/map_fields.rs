//! Applies the rows of the mapping table.

use super::api::mapping_table::{FromRecord, Mapping};
use super::join::{AS_ADVICE, At, INFERRED_OFF, JoinedLine, JoinedRecords, ORDER};
use super::record::json_record::number;
use super::record::scalar::Slot;
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::Placed;
use crate::outcome::feed_context::Context;
use crate::outcome::order::How;
use crate::outcome::order_builder::OrderBuilder;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::{Field, ValueKind};
use knowledge::shipstation::field_value::FieldValue;
use knowledge::shipstation::values::date::Minute;
use knowledge::shipstation::values::decimal::Decimal;
use knowledge::shipstation::values::place_name::country_code;
use knowledge::vocabulary::Certainty;
use std::borrow::Cow;
use text::span::Span;

/// The most values that one row takes.
const MOST_SOURCES: usize = 2;

impl<'a> JoinedRecords<'a> {
    /// Makes the field of a row, if its values are there and an earlier row has not made it.
    /// Says whether the field is made.
    pub(crate) fn apply(
        &mut self,
        builder: &mut OrderBuilder,
        mapping: &Mapping,
        path: FieldPath,
        line: Option<JoinedLine>,
        context: &Context,
    ) -> bool {
        // Without an address there is nobody to ship to, whoever else is named.
        let to_nobody = self.shipping.is_none() && path.field.row().parent == Some(Field::ShipTo);
        if to_nobody || self.made.contains(&path) {
            return false;
        }
        // No list on the heap: this is done some sixty times an order.
        let mut filled = [At::default(); MOST_SOURCES];
        let mut count = 0;
        for ((from, _), attribute) in mapping.from.iter().zip(mapping.places) {
            if let (Some(at), Some(place)) = (self.filled(*from, *attribute, line), filled.get_mut(count)) {
                *place = at;
                count += 1;
            }
        }
        let from = filled.get(..count).unwrap_or(&[]);
        if from.is_empty() && !mapping.from.is_empty() {
            return false;
        }
        let off = context.documented_only && mapping.certainty != Certainty::Documented;
        if off {
            for at in from {
                self.mark(*at, INFERRED_OFF);
            }
            return false;
        }
        if self.names_the_same(path, from) {
            return false;
        }
        let Some((value, rule)) = self.value(mapping.rule, from, builder.detail()) else { return false };
        self.check(builder, path, &value, rule, from);
        self.made.push(path);
        if builder.detail() {
            let spans: Vec<Span> = from.iter().filter_map(|at| self.span_of(*at)).collect();
            let how = How { rule, certainty: mapping.certainty, sources: mapping.sources };
            builder.field(self.text, path, &value, how, &spans);
        }
        let placed = if rule.leaves_unchanged() { Placed::Mapped(path) } else { Placed::Changed(path, rule) };
        for at in from {
            self.mark(*at, placed);
        }
        true
    }

    /// What the field table says against the value. What is put together of several is not looked
    /// at, and neither is what belongs to a line: see `check_line`.
    fn check(&self, builder: &mut OrderBuilder, path: FieldPath, value: &str, rule: Rule, from: &[At]) {
        let looked_at = match path.field.row().kind {
            ValueKind::Amount | ValueKind::Quantity => !path.field.in_item(),
            _ => !matches!(rule, Rule::NamesJoined | Rule::ProductNamesJoined),
        };
        let Some(at) = from.first().filter(|_| looked_at && !value.is_empty()) else { return };
        let address = |name| Some(self.record(at.joined)?.filled(name)?.text(self.text));
        let country = match path.field.row().kind {
            ValueKind::State => address("country_code").or_else(|| address("country")).unwrap_or_default(),
            _ => Cow::Borrowed(""),
        };
        let value = FieldValue::new(path, value, self.span_of(*at).unwrap_or_default(), AS_ADVICE);
        builder.findings.extend(check_value::check(&value.in_country(&country)));
    }

    /// The filled value that a row names.
    pub(crate) fn find(&self, (from, name): (FromRecord, &str), line: Option<JoinedLine>) -> Option<At> {
        self.filled(from, number(from.resource(), name)?, line)
    }

    /// The same for an attribute by its place in the list of its resource.
    fn filled(&self, from: FromRecord, attribute: u8, line: Option<JoinedLine>) -> Option<At> {
        let joined = match from {
            FromRecord::Order => Some(ORDER),
            FromRecord::BillingAddress => self.billing,
            FromRecord::ShippingAddress => self.shipping,
            FromRecord::Company => self.company,
            FromRecord::Currency => self.currency,
            FromRecord::LineItem => line.map(|line| line.line),
            FromRecord::Variant => line.and_then(|line| line.variant),
            FromRecord::VariantLocation => line.and_then(|line| line.location),
        }?;
        let record = self.record(joined)?;
        let slot = record.position(attribute)?;
        record.slots.get(slot).filter(|slot| !slot.is_blank())?;
        Some(At { joined, slot })
    }

    /// A company is not named twice in one address.
    fn names_the_same(&self, path: FieldPath, from: &[At]) -> bool {
        let name = match path.field {
            Field::ShipToCompany => Field::ShipToName,
            Field::BillToCompany => Field::BillToName,
            _ => return false,
        };
        self.named.iter().any(|(field, at)| *field == name && from.contains(at))
    }

    pub(crate) fn slot_text(&self, at: At) -> Cow<'a, str> {
        self.slot(at).map_or(Cow::Borrowed(""), |slot| slot.text(self.text))
    }

    fn slot(&self, at: At) -> Option<&Slot> {
        self.record(at.joined)?.slots.get(at.slot)
    }

    pub(crate) fn span_of(&self, at: At) -> Option<Span> {
        self.slot(at).map(|slot| slot.span)
    }

    /// Gives a value its fate; the first one stays.
    pub(crate) fn mark(&mut self, at: At, placed: Placed) {
        let Some(fate) = self.all.get_mut(at.joined).and_then(|joined| joined.placed.get_mut(at.slot)) else {
            return;
        };
        // A rule that is off gives way to one that is not.
        if fate.is_none() || *fate == Some(INFERRED_OFF) {
            *fate = Some(placed);
        }
        if let Placed::Mapped(path) | Placed::Changed(path, _) = placed
            && matches!(path.field, Field::ShipToName | Field::BillToName)
        {
            self.named.push((path.field, at));
        }
    }

    /// The value that a rule makes, and the rule that really did it: a single name is copied. A value
    /// that has to be put together is made only if it is `wanted`, to save time.
    fn value(&self, rule: Rule, from: &[At], wanted: bool) -> Option<(Cow<'a, str>, Rule)> {
        let first = from.first().map(|at| self.slot_text(*at)).unwrap_or_default();
        Some(match rule {
            Rule::Copied | Rule::NamedByKey => (first, rule),
            // These are made of tables only.
            Rule::AmountRewritten | Rule::Recognised | Rule::OptionsSplit | Rule::GuardRemoved => {
                (first, Rule::Copied)
            }
            Rule::NamesJoined | Rule::ProductNamesJoined => self.joined(rule, from, first, wanted),
            Rule::NumberTrimmed | Rule::DiscountApplied => trimmed(first),
            Rule::DateRewritten => match Minute::read_iso(&first) {
                Some(minute) if wanted => (Cow::Owned(minute.to_string()), rule),
                Some(_) => (Cow::Borrowed(""), rule),
                None => (first, Rule::Copied),
            },
            Rule::CountryCoded => match country_code(&first) {
                Some(code) => (Cow::Borrowed(code), rule),
                None => (first, Rule::Copied),
            },
            Rule::AssumedZero => (Cow::Borrowed("0"), rule),
            Rule::TakenAsGrams => (Cow::Borrowed("Grams"), rule),
            Rule::DiscountLine => (Cow::Borrowed("true"), rule),
        })
    }

    fn joined(&self, rule: Rule, from: &[At], first: Cow<'a, str>, wanted: bool) -> (Cow<'a, str>, Rule) {
        let Some(second) = from.get(1).map(|at| self.slot_text(*at)) else { return (first, Rule::Copied) };
        let separator = if rule == Rule::NamesJoined { " " } else { " - " };
        if rule == Rule::ProductNamesJoined && first == second {
            return (first, rule);
        }
        (if wanted { Cow::Owned(format!("{first}{separator}{second}")) } else { Cow::Borrowed("") }, rule)
    }
}

/// A number without trailing noughts; what is no number stays as it is.
pub(crate) fn trimmed(text: Cow<'_, str>) -> (Cow<'_, str>, Rule) {
    let digits = text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit());
    if digits && !text.starts_with('0') && !text.is_empty() {
        return (text, Rule::Copied);
    }
    match Decimal::read_scientific(&text).map(|number| number.to_string()) {
        Some(written) if written != text => (Cow::Owned(written), Rule::NumberTrimmed),
        _ => (text, Rule::Copied),
    }
}
