//! Search, filters, how many orders are left, and the way back to all.

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
    let all = words.orders_all();
    let option = |value: &'static str, name: String, count: usize, selected: bool| {
        let name = format!("{name} ({})", words.number(count));
        html! { <option {value} {selected}>{ name }</option> }
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
                <label for="orders-search">{ words.orders_search() }</label>
                <input id="orders-search" type="search" value={view.search.clone()} oninput={search}
                    autocomplete="off" spellcheck="false" />
            </div>
            <div>
                <label for="orders-outcome">{ words.orders_outcome() }</label>
                <select id="orders-outcome" onchange={by_outcome}>
                    <option value="" selected={view.outcome.is_none()}>{ all.clone() }</option>
                    { for of_outcome }
                </select>
            </div>
            <div>
                <label for="orders-code">{ words.orders_findings() }</label>
                <select id="orders-code" onchange={by_code}>
                    <option value="" selected={view.code.is_none()}>{ all }</option>
                    { for of_code }
                </select>
            </div>
            <p role="status" class="small">{ words.orders_shown(props.shown, outcomes.all()) }</p>
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
    html! { <button type="button" class="button" onclick={reset}>{ words.orders_show_all() }</button> }
}
