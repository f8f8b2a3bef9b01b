//! What becomes of every source value of an order, with a filter.

use super::selection::{Selection, shortened};
use crate::element::{El, classed, el, say, table};
use crate::parts::fold::use_fold;
use crate::parts::line_lookup::LineLookup;
use crate::screens::orders::fates::fate_text;
use orders::{FateCounts, FateKind, SourceValue};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use words::Words;
use yew::prelude::*;

/// The values to list.
#[derive(Properties, PartialEq)]
pub struct ValueFatesProps {
    /// The texts.
    pub words: Words,
    /// The examined text.
    pub lookup: LineLookup,
    /// The source values of the order.
    pub values: Rc<Vec<SourceValue>>,
    /// Called with the value to show.
    pub onselect: Callback<Selection>,
}

/// How many rows are shown at a time.
const STEP: usize = 200;

/// A table of values, closed at first; a value leads to its place in the source.
#[component(ValueFates)]
pub fn value_fates(props: &ValueFatesProps) -> Html {
    let ValueFatesProps { words, lookup, values, onselect } = props;
    let (open, toggle) = use_fold(false);
    let only = use_state(|| None::<FateKind>);
    let most = use_state(|| STEP);
    {
        let most = most.setter();
        use_effect_with((values.clone(), *only), move |_| most.set(STEP));
    }
    let mut counts = FateCounts::default();
    values.iter().for_each(|value| counts.note(value.fated.fate.kind()));
    let choose = {
        let only = only.clone();
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok()) {
                only.set(FateKind::ALL.into_iter().find(|kind| kind.as_str() == field.value()));
            }
        })
    };
    let option = |kind: FateKind| {
        let name = format!("{} ({})", words.fates(kind), words.number(counts.of(kind)));
        html! { <option value={kind.as_str()} selected={*only == Some(kind)}>{ name }</option> }
    };
    let options = FateKind::ALL.into_iter().filter(|kind| counts.of(*kind) > 0).map(option);
    let fits = |value: &SourceValue| only.is_none_or(|kind| value.fated.fate.kind() == kind);
    let found: Vec<usize> = (0..values.len()).filter(|at| values.get(*at).is_some_and(fits)).collect();
    let rows =
        found.iter().take(*most).filter_map(|at| Some(row(*at, values.get(*at)?, lookup, onselect, words)));
    let headings = vec![words.orders_fate_path(), words.orders_fate_value(), words.orders_fate_what()];
    let rest = found.len().saturating_sub(*most);
    let more = {
        let most = most.clone();
        Callback::from(move |_: MouseEvent| most.set(*most + STEP))
    };
    html! {
        <details class="card fates" ontoggle={toggle}>
            <summary>{ format!("{}: {}", words.orders_fates_title(), words.orders_fates_sum(values.len())) }</summary>
            if open {
                <label for="fate-filter">{ words.orders_fate_what() }</label>
                <select id="fate-filter" onchange={choose}>
                    <option value="" selected={only.is_none()}>{ words.orders_all() }</option>
                    { for options }
                </select>
                <p role="status" class="small">{ words.orders_fates_sum(found.len()) }</p>
                { table(words.orders_fates_title(), headings, rows.collect()) }
                if rest > 0 {
                    <button type="button" class="button" onclick={more}>{ words.orders_more(rest.min(STEP)) }</button>
                }
            }
        </details>
    }
}

fn row(
    at: usize,
    value: &SourceValue,
    lookup: &LineLookup,
    onselect: &Callback<Selection>,
    words: &Words,
) -> Html {
    let onselect = onselect.clone();
    let show = Callback::from(move |_: MouseEvent| onselect.emit(Selection::Value(at)));
    let path: El = classed("button", "link").attr("type", "button").set("title", words.orders_show_place());
    let path = path.on_click(show).text(value.fated.path.written(lookup.text())).html();
    let fate = &value.fated.fate;
    el("tr")
        .attr("class", fate.kind().as_str())
        .add(el("th").attr("scope", "row").add(path).html())
        .add(say("td", "text", shortened(value.fated.span.of(lookup.text()))))
        .add(say("td", "", fate_text(fate, words)))
        .html()
}
