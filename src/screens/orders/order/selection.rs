//! What of an order the reader looks at, and the sentence that says where it comes from or goes.

use crate::parts::badge::certainty_badge;
use crate::parts::line_lookup::LineLookup;
use crate::screens::orders::fates::fate_text;
use orders::{MappedField, Order, SourceValue, values_at};
use words::Words;
use yew::prelude::*;

/// A field, or a value of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selection {
    /// Neither.
    Nothing,
    /// One of [`Order::shipstation`].
    Field(usize),
    /// One of the source values.
    Value(usize),
}

impl Selection {
    /// The source values that light up.
    pub fn values(self, order: &Order, values: &[SourceValue]) -> Vec<usize> {
        match self {
            Selection::Nothing => Vec::new(),
            Selection::Value(at) => vec![at],
            Selection::Field(at) => {
                order.shipstation.get(at).map(|field| values_at(&field.from, values)).unwrap_or_default()
            }
        }
    }

    /// The fields that light up.
    pub fn fields(self, values: &[SourceValue]) -> Vec<usize> {
        match self {
            Selection::Nothing => Vec::new(),
            Selection::Field(at) => vec![at],
            Selection::Value(at) => values.get(at).map(|value| value.fields.clone()).unwrap_or_default(),
        }
    }

    /// The source value from which the arrow keys go on.
    pub fn value(self, order: &Order, values: &[SourceValue]) -> Option<usize> {
        self.values(order, values).first().copied()
    }
}

/// Longer values are cut off here, in characters.
const LONGEST: usize = 80;

/// What is chosen, as a sentence.
pub fn sentence(
    selection: Selection,
    order: &Order,
    values: &[SourceValue],
    lookup: &LineLookup,
    words: &Words,
) -> Html {
    match selection {
        Selection::Nothing => words.trace_hint().into(),
        Selection::Field(at) => match order.shipstation.get(at) {
            Some(field) => html! {
                <>{ of_field(field, lookup, words) }{ " " }{ certainty_badge(field.certainty, words) }</>
            },
            None => Html::default(),
        },
        Selection::Value(at) => match values.get(at) {
            Some(value) => of_value(value, order, lookup, words).into(),
            None => Html::default(),
        },
    }
}

fn of_field(field: &MappedField, lookup: &LineLookup, words: &Words) -> String {
    let (name, rule) = (field.name(), words.rule(field.rule));
    let [one] = field.from.as_slice() else {
        let from: Vec<String> = field
            .from
            .iter()
            .map(|span| {
                let at = lookup.position(span.start());
                words.trace_place(at.column, at.line, shortened(span.of(lookup.text())))
            })
            .collect();
        return match from.as_slice() {
            [] => words.trace_field_of_nothing(name, rule),
            _ => words.trace_field_of_several(name, rule, from.join(", ")),
        };
    };
    let (at, value) = (lookup.position(one.start()), shortened(one.of(lookup.text())));
    if field.rule.leaves_unchanged() {
        words.trace_field_unchanged(at.column, name, at.line, value)
    } else {
        words.trace_field_changed(at.column, name, at.line, rule, value)
    }
}

fn of_value(value: &SourceValue, order: &Order, lookup: &LineLookup, words: &Words) -> String {
    let fated = &value.fated;
    let at = lookup.position(fated.span.start());
    let mut said = fate_text(&fated.fate, words);
    let fields = value.fields.iter().filter_map(|at| order.shipstation.get(*at));
    let fields: Vec<String> = fields.map(MappedField::name).collect();
    // The fate names one field; a value may become several.
    if fields.len() > 1 || (fated.fate == orders::Fate::Blocked && !fields.is_empty()) {
        said = format!("{said} ({})", fields.join(", "));
    }
    let (path, value) = (fated.path.written(lookup.text()), shortened(fated.span.of(lookup.text())));
    words.trace_value(at.column, said, at.line, path, value)
}

/// The beginning of a long value.
pub fn shortened(value: &str) -> String {
    match value.char_indices().nth(LONGEST) {
        None => value.to_owned(),
        Some((end, _)) => format!("{}…", value.get(..end).unwrap_or("")),
    }
}
