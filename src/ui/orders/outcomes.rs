//! What becomes of the orders, in numbers.

use yew::prelude::*;

use super::outcome_class;
use crate::core::orders::{Outcome, OutcomeCounts};
use crate::ui::state::use_words;

/// How many orders have which outcome.
#[derive(Properties, PartialEq)]
pub struct OutcomesProps {
    /// The numbers.
    pub counts: OutcomeCounts,
}

/// Four numbers, each with its word.
#[component(Outcomes)]
pub fn outcomes(props: &OutcomesProps) -> Html {
    let words = use_words();
    let counts = [
        (Outcome::Arrives, props.counts.arrives),
        (Outcome::ArrivesWithWarnings, props.counts.arrives_with_warnings),
        (Outcome::DoesNotArrive, props.counts.does_not_arrive),
        (Outcome::NotInFeed, props.counts.not_in_feed),
    ];
    let items = counts.into_iter().map(|(outcome, count)| {
        let class = outcome_class(outcome);
        html! {
            <li key={class} {class}>
                <strong>{ words.number(count) }</strong>
                <span>{ words.outcome(outcome) }</span>
            </li>
        }
    });
    html! { <ul class="outcomes">{ for items }</ul> }
}
