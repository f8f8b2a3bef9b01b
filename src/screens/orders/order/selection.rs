//! What of an order the reader looks at, and the sentence that says where it comes from or goes.

use super::detail::Detail;
use crate::parts::badge::certainty_badge;
use crate::parts::cut::cut;
use crate::parts::line_lookup::LineLookup;
use crate::screens::orders::fates::fate_text;
use orders::{Fated, MappedField};
use words::Words;
use yew::prelude::*;

/// A field, or a value of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selection {
    /// Neither.
    Nothing,
    /// One of [`Order::shipstation`](orders::Order::shipstation).
    Field(usize),
    /// One of the source values.
    Value(usize),
}

impl Selection {
    /// The source values that light up, in their order.
    pub fn values(self, of: &Detail) -> Vec<usize> {
        match self {
            Selection::Nothing => Vec::new(),
            Selection::Value(at) => vec![at],
            Selection::Field(at) => {
                let field = of.order().shipstation.get(at);
                let mut values = field.map(|field| of.values.of_field(field)).unwrap_or_default();
                text::indexed_sort::sort(&mut values);
                values
            }
        }
    }

    /// The fields that light up, in their order.
    pub fn fields(self, of: &Detail) -> Vec<usize> {
        match self {
            Selection::Nothing => Vec::new(),
            Selection::Field(at) => vec![at],
            Selection::Value(at) => of.values.fields(at),
        }
    }

    /// The source value from which the arrow keys go on.
    pub fn value(self, of: &Detail) -> Option<usize> {
        match self {
            Selection::Nothing => None,
            Selection::Value(at) => Some(at),
            Selection::Field(at) => of.values.of_field(of.order().shipstation.get(at)?).first().copied(),
        }
    }
}

/// Longer values are cut off here, in characters.
const LONGEST: usize = 80;
/// The same of paths.
const LONGEST_PATH: usize = 400;
/// Of more places or fields than these, a sentence says how many there are.
const MOST_NAMED: usize = 20;

/// What is chosen, as a sentence.
pub fn sentence(selection: Selection, of: &Detail, lookup: &LineLookup, words: &Words) -> Html {
    match selection {
        Selection::Nothing => words.trace_hint().into(),
        Selection::Field(at) => match of.order().shipstation.get(at) {
            Some(field) => html! {
                <>{ of_field(field, lookup, words) }{ " " }{ certainty_badge(field.certainty, words) }</>
            },
            None => Html::default(),
        },
        Selection::Value(at) => match of.values.get(at) {
            Some(value) => of_value(at, value, of, lookup, words).into(),
            None => Html::default(),
        },
    }
}

fn of_field(field: &MappedField, lookup: &LineLookup, words: &Words) -> String {
    let (name, rule) = (field.name(), words.rule(field.rule));
    let [one] = field.from.as_slice() else {
        let place = |span: &text::span::Span| {
            let at = lookup.position(span.start());
            words.trace_place(at.column, at.line, shortened(span.of(lookup.text())))
        };
        let from = joined(field.from.len(), field.from.iter().map(place), words);
        return match field.from.is_empty() {
            true => words.trace_field_of_nothing(name, rule),
            false => words.trace_field_of_several(name, rule, from),
        };
    };
    let (at, value) = (lookup.position(one.start()), shortened(one.of(lookup.text())));
    if field.rule.leaves_unchanged() {
        words.trace_field_unchanged(at.column, name, at.line, value)
    } else {
        words.trace_field_changed(at.column, name, at.line, rule, value)
    }
}

fn of_value(at: usize, value: &Fated, of: &Detail, lookup: &LineLookup, words: &Words) -> String {
    let place = lookup.position(value.span.start());
    let mut said = fate_text(&value.fate, words);
    let fields = of.values.fields(at);
    // The fate names one field; a value may become several.
    if fields.len() > 1 || (value.fate == orders::Fate::Blocked && !fields.is_empty()) {
        let named = fields.iter().filter_map(|at| of.order().shipstation.get(*at));
        said = format!("{said} ({})", joined(fields.len(), named.map(MappedField::name), words));
    }
    let shown = shortened(value.span.of(lookup.text()));
    words.trace_value(
        place.column,
        said,
        place.line,
        shortened_path(&value.path.written(lookup.text())),
        shown,
    )
}

/// The first of `count` names, and how many more there are.
fn joined(count: usize, names: impl Iterator<Item = String>, words: &Words) -> String {
    let mut named: Vec<String> = names.take(MOST_NAMED).collect();
    named.extend((count > MOST_NAMED).then(|| words.more_places(count - MOST_NAMED)));
    named.join(", ")
}

/// The beginning of a long value.
pub fn shortened(value: &str) -> String {
    cut(value, LONGEST)
}

/// The beginning of a path that names something as long as a file.
pub fn shortened_path(path: &str) -> String {
    cut(path, LONGEST_PATH)
}
