//! What becomes of the orders, in numbers.

use yew::prelude::*;

use crate::core::orders::{Outcome, OutcomeCounts};
use crate::i18n::Words;

/// Four numbers, each with its word.
pub fn outcomes(counts: OutcomeCounts, words: &Words) -> Html {
    let items = Outcome::ALL.into_iter().map(|outcome| {
        html! {
            <li class={outcome.as_str()}>
                <strong>{ words.number(counts.of(outcome)) }</strong>
                <span>{ words.outcome(outcome) }</span>
            </li>
        }
    });
    html! { <ul class="outcomes">{ for items }</ul> }
}
