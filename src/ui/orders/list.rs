//! The orders of the file, one row each.

use yew::prelude::*;

use super::reading::Reading;
use crate::core::catalogue::Code;
use crate::ui::state::use_words;

/// The orders to list.
#[derive(Properties, PartialEq)]
pub struct OrderListProps {
    /// What is read so far.
    pub reading: Reading,
    /// The one that is shown in detail.
    pub chosen: usize,
    /// Called with the index of the one to show.
    pub onchoose: Callback<usize>,
}

/// How many rows are added at a time: enough to scroll through, few enough to stay quick.
const STEP: usize = 100;

/// A table of orders; a row's number opens it.
#[component(OrderList)]
pub fn order_list(props: &OrderListProps) -> Html {
    let words = use_words();
    let shown = use_state(|| STEP);
    let preview = props.reading.preview();
    let rest = preview.summaries().len().saturating_sub(*shown);
    let rows = preview.summaries().iter().take(*shown).enumerate().map(|(i, order)| {
        let choose = {
            let onchoose = props.onchoose.clone();
            Callback::from(move |_: MouseEvent| onchoose.emit(i))
        };
        let number = order.number.as_ref().map_or_else(|| words.orders_no_number(), ToString::to_string);
        let class = order.outcome.as_str();
        let title = |code: Code| words.code_title(code, &words.generic_arguments(code));
        let titles: Vec<String> = order.codes.iter().map(|(code, _)| title(*code)).collect();
        html! {
            <tr key={i} data-outcome={class} class={(i == props.chosen).then_some("chosen")}>
                <th scope="row">
                    <button type="button" class="link" onclick={choose} aria-pressed={(i == props.chosen).to_string()}>
                        { number }
                    </button>
                </th>
                <td class={format!("outcome {class}")}>{ words.outcome(order.outcome) }</td>
                <td>{ titles.join("; ") }</td>
            </tr>
        }
    });
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + STEP))
    };
    html! {
        <>
            <div class="scroll" role="region" aria-label={words.orders_list()} tabindex="0">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ words.orders_number() }</th>
                            <th scope="col">{ words.orders_outcome() }</th>
                            <th scope="col">{ words.orders_findings() }</th>
                        </tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            if rest > 0 {
                <button type="button" class="button" onclick={more}>{ words.orders_more(rest.min(STEP)) }</button>
            }
        </>
    }
}
