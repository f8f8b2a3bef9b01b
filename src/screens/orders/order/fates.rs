//! What becomes of every source value of an order, with a filter.

use super::selection::{Selection, shortened, shortened_path};
use super::view::{List, OrderView, Step};
use crate::element::{El, classed, el, say};
use crate::parts::fold::use_fold;
use crate::parts::line_lookup::LineLookup;
use crate::parts::same::Same;
use crate::parts::window;
use crate::screens::orders::fates::fate_text;
use orders::{FateKind, Fated};
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
    /// The order, and what the reader looks at.
    pub view: Same<OrderView>,
    /// Called with what the reader does.
    pub onstep: Callback<Step>,
}

/// A table of values, closed at first; a value leads to its place in the source.
#[component(ValueFates)]
pub fn value_fates(props: &ValueFatesProps) -> Html {
    let ValueFatesProps { words, lookup, view, onstep } = props;
    let detail = &view.detail;
    let (values, counts) = (&detail.values, detail.values.counts());
    let (open, toggle) = use_fold(false);
    let only = use_state(|| None::<FateKind>);
    let choose = {
        let (only, onstep) = (only.clone(), onstep.clone());
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok()) {
                only.set(FateKind::ALL.into_iter().find(|kind| kind.as_str() == field.value()));
                onstep.emit(Step::Go(List::Fates, 0));
            }
        })
    };
    let option = |kind: FateKind| {
        let name = format!("{} ({})", words.fates(kind), words.number(counts.of(kind)));
        el("option").attr("value", kind.as_str()).flag("selected", *only == Some(kind)).text(name).html()
    };
    let options = FateKind::ALL.into_iter().filter(|kind| counts.of(*kind) > 0).map(option);
    // The values of one kind; all of them need no list.
    let found = use_memo((detail.clone(), *only, open), |(detail, only, open)| {
        let kind = only.filter(|_| *open)?;
        let fits = |at: &usize| detail.values.get(*at).is_some_and(|value| value.fate.kind() == kind);
        Some((0..detail.values.len()).filter(fits).collect::<Vec<usize>>())
    });
    let total = found.as_ref().as_ref().map_or(values.len(), Vec::len);
    let window = view.window_of(List::Fates, total, onstep);
    let row_of = |row: usize| {
        let at = found.as_ref().as_ref().map_or(Some(row), |found| found.get(row).copied())?;
        let value = values.get(at)?;
        let begun = window.row(row, value.fate.kind().as_str());
        Some(value_row(at, value, begun, lookup, onstep, words))
    };
    let headings = vec![words.orders_fate_path(), words.orders_fate_value(), words.orders_fate_what()];
    let (id, name) = ("fates-shown", words.orders_fates_title());
    html! {
        <details class="card fates" ontoggle={toggle}>
            { say("summary", "", format!("{name}: {}", words.orders_fates_sum(values.len()))) }
            if open {
                <label for="fate-filter">{ words.orders_fate_what() }</label>
                <select id="fate-filter" onchange={choose}>
                    <option value="" selected={only.is_none()}>{ words.orders_all() }</option>
                    { for options }
                </select>
                { classed("p", "small").attr("role", "status").text(words.orders_fates_sum(total)).html() }
                { window.above(id, &name, words) }
                { window::table(name, headings, window.rows.clone().filter_map(row_of).collect(), &window) }
                { window.below(id, words) }
            }
        </details>
    }
}

fn value_row(
    at: usize,
    value: &Fated,
    row: El,
    lookup: &LineLookup,
    onstep: &Callback<Step>,
    words: &Words,
) -> Html {
    let onstep = onstep.clone();
    let show = Callback::from(move |_: MouseEvent| onstep.emit(Step::Choose(Selection::Value(at))));
    let path: El = classed("button", "link").attr("type", "button").set("title", words.orders_show_place());
    let path = path.on_click(show).text(shortened_path(&value.path.written(lookup.text()))).html();
    row.add(el("th").attr("scope", "row").add(path).html())
        .add(say("td", "text", shortened(value.span.of(lookup.text()))))
        .add(say("td", "", fate_text(&value.fate, words)))
        .html()
}
