//! What becomes of every source value of an order.

use yew::prelude::*;

use crate::core::orders::{Fate, FateCounts, Fated};
use crate::i18n::Words;

/// Longer values are cut off here, in characters.
const LONGEST_VALUE: usize = 200;

/// A table of values, closed at first.
pub fn fate_table(text: &str, fates: &[Fated], words: &Words) -> Html {
    let rows = fates.iter().map(|fated| {
        let value: String = fated.span.of(text).chars().take(LONGEST_VALUE).collect();
        html! {
            <tr>
                <th scope="row">{ fated.path.clone() }</th>
                <td class="text">{ value }</td>
                <td>{ fate_text(&fated.fate, words) }</td>
            </tr>
        }
    });
    html! {
        <details class="card">
            <summary>{ words.orders_fates_title() }{ ": " }{ words.orders_fates_sum(fates.len()) }</summary>
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

/// How many values have which fate.
pub fn sums(counts: FateCounts, words: &Words) -> Html {
    let rows = [
        (words.fates_mapped(), counts.mapped),
        (words.fates_changed(), counts.changed),
        (words.fates_used(), counts.used),
        (words.fates_ignored(), counts.ignored),
        (words.fates_blocked(), counts.blocked),
        (words.fates_unknown(), counts.unknown),
        (words.fates_together(), counts.values),
    ];
    let rows = rows.into_iter().map(|(name, count)| {
        html! { <tr><th scope="row">{ name }</th><td>{ words.number(count) }</td></tr> }
    });
    html! { <div class="scroll"><table class="sums"><tbody>{ for rows }</tbody></table></div> }
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
