//! The orders of the file, one row each.

use std::rc::Rc;

use yew::prelude::*;

use super::outcome_class;
use crate::core::orders::Order;
use crate::ui::state::use_words;

/// The orders to list.
#[derive(Properties, PartialEq)]
pub struct OrderListProps {
    /// In order of appearance.
    pub orders: Rc<Vec<Order>>,
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
    let rest = props.orders.len().saturating_sub(*shown);
    let rows = props.orders.iter().take(*shown).enumerate().map(|(i, order)| {
        let choose = {
            let onchoose = props.onchoose.clone();
            Callback::from(move |_: MouseEvent| onchoose.emit(i))
        };
        let number = order.number.clone().unwrap_or_else(|| words.orders_no_number());
        let class = outcome_class(order.outcome);
        html! {
            <tr key={i} data-outcome={class} class={(i == props.chosen).then_some("chosen")}>
                <th scope="row">
                    <button type="button" class="link" onclick={choose} aria-pressed={(i == props.chosen).to_string()}>
                        { number }
                    </button>
                </th>
                <td class={classes!("outcome", class)}>{ words.outcome(order.outcome) }</td>
                <td>{ words.number(order.findings.len()) }</td>
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
