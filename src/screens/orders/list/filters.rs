//! Search, filters, how many orders are left, and the way back to all.

use crate::element::{classed, el};
use knowledge::catalogue::Code;
use orders::{CodeCount, Outcome, OutcomeCounts, View};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use words::Words;
use yew::prelude::*;

/// What can be filtered by.
#[derive(Properties, PartialEq)]
pub struct FiltersProps {
    /// The texts.
    pub words: Words,
    /// What is filtered by now.
    pub view: Rc<View>,
    /// How many orders there are of each outcome.
    pub outcomes: OutcomeCounts,
    /// How many there are of each code.
    pub codes: Vec<CodeCount>,
    /// How many orders are shown.
    pub shown: usize,
    /// Called with another view.
    pub onview: Callback<View>,
}

/// The fields above the list.
#[component(Filters)]
pub fn filters(props: &FiltersProps) -> Html {
    let FiltersProps { words, view, outcomes, onview, .. } = props;
    let search = {
        let (view, onview) = (view.clone(), onview.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) {
                onview.emit(View { search: field.value(), ..(*view).clone() });
            }
        })
    };
    let choose = |change: fn(&View, &str) -> View| {
        let (view, onview) = (view.clone(), onview.clone());
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok()) {
                onview.emit(change(&view, &field.value()));
            }
        })
    };
    let by_outcome = choose(|view, value| {
        let outcome = Outcome::ALL.into_iter().find(|outcome| outcome.as_str() == value);
        View { outcome, ..view.clone() }
    });
    let by_code = choose(|view, value| View { code: Code::from_name(value), ..view.clone() });
    let every =
        |selected| el("option").attr("value", "").flag("selected", selected).text(words.orders_all()).html();
    let label = |field, name| el("label").attr("for", field).text(name).html();
    let option = |value: &'static str, name: String, count: usize, selected: bool| {
        let name = format!("{name} ({})", words.number(count));
        el("option").attr("value", value).flag("selected", selected).text(name).html()
    };
    let of_outcome = Outcome::ALL
        .into_iter()
        .filter(|outcome| outcomes.of(*outcome) > 0 || view.outcome == Some(*outcome));
    let of_outcome = of_outcome.map(|outcome| {
        option(outcome.as_str(), words.outcome(outcome), outcomes.of(outcome), view.outcome == Some(outcome))
    });
    let known = |code: &Code| props.codes.iter().any(|count| count.code == *code);
    let gone = view.code.filter(|code| !known(code)).map(|code| (code, 0));
    let of_code = props.codes.iter().map(|count| (count.code, count.orders)).chain(gone);
    let of_code = of_code
        .map(|(code, count)| option(code.as_str(), words.code_short(code), count, view.code == Some(code)));
    html! {
        <div class="filters">
            <div>
                { label("orders-search", words.orders_search()) }
                <input id="orders-search" type="search" value={view.search.clone()} oninput={search}
                    autocomplete="off" spellcheck="false" />
            </div>
            <div>
                { label("orders-outcome", words.orders_outcome()) }
                <select id="orders-outcome" onchange={by_outcome}>
                    { every(view.outcome.is_none()) }
                    { for of_outcome }
                </select>
            </div>
            <div>
                { label("orders-code", words.orders_findings()) }
                <select id="orders-code" onchange={by_code}>
                    { every(view.code.is_none()) }
                    { for of_code }
                </select>
            </div>
            { classed("p", "small").attr("role", "status").text(words.orders_shown(props.shown, outcomes.all())).html() }
            if view.filters() {
                { show_all(view, onview, words) }
            }
        </div>
    }
}

/// Takes search and filters away.
pub fn show_all(view: &View, onview: &Callback<View>, words: &Words) -> Html {
    let (view, onview) = (view.of_all(), onview.clone());
    let reset = Callback::from(move |_: MouseEvent| onview.emit(view.clone()));
    let button = classed("button", "button").attr("type", "button").on_click(reset);
    button.text(words.orders_show_all()).html()
}
