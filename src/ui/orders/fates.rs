//! What becomes of every source value of an order.

use std::rc::Rc;

use yew::prelude::*;

use crate::core::orders::{Fate, Fated};
use crate::i18n::Words;
use crate::ui::state::use_words;

/// The values of an order.
#[derive(Properties, PartialEq)]
pub struct FateTableProps {
    /// The examined text.
    pub text: AttrValue,
    /// Every value with its fate.
    pub fates: Rc<Vec<Fated>>,
}

/// Longer values are cut off here, in characters.
const LONGEST_VALUE: usize = 200;

/// A table of values, closed at first.
#[component(FateTable)]
pub fn fate_table(props: &FateTableProps) -> Html {
    let words = use_words();
    let rows = props.fates.iter().enumerate().map(|(i, fated)| {
        let value: String = fated.span.of(&props.text).chars().take(LONGEST_VALUE).collect();
        html! {
            <tr key={i}>
                <th scope="row">{ fated.path.clone() }</th>
                <td class="text">{ value }</td>
                <td>{ fate_text(&fated.fate, &words) }</td>
            </tr>
        }
    });
    html! {
        <details class="card">
            <summary>{ words.orders_fates_title() }{ ": " }{ words.orders_fates_sum(props.fates.len()) }</summary>
            <div class="scroll" role="region" aria-label={words.orders_fates_title()} tabindex="0">
                <table class="stack">
                    <thead>
                        <tr>
                            <th scope="col">{ words.orders_fate_path() }</th>
                            <th scope="col">{ words.orders_fate_value() }</th>
                            <th scope="col">{ words.orders_fate_what() }</th>
                        </tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </details>
    }
}

fn fate_text(fate: &Fate, words: &Words) -> String {
    match fate {
        Fate::Mapped(field) => words.fate_mapped(field.as_str()),
        Fate::Changed(field, rule) => words.fate_changed(field.as_str(), words.rule(*rule)),
        Fate::Used(used) => words.fate_used(words.used(*used)),
        Fate::Ignored(reason) => words.fate_ignored(words.reason(*reason)),
        Fate::Blocked => words.fate_blocked(),
        Fate::Unknown => words.fate_unknown(),
    }
}
