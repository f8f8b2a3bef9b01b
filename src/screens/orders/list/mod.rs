//! The orders of the file, one row each; only the rows in sight are in the document.

pub(crate) mod filters;
pub(crate) mod listing;
pub(crate) mod row;
pub(crate) mod window;

use super::reading::Reading;
use crate::element::{El, classed, el};
use crate::parts::cut::cut;
use crate::screens::orders::order::LONGEST_NUMBER;
use filters::{Filters, show_all};
use gloo_timers::callback::Timeout;
use orders::{Listing, SortBy, View};
use row::Row;
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use window::{Stretch, in_sight, stretches};
use words::Words;
use yew::prelude::*;

/// The orders to list.
#[derive(Properties, PartialEq)]
pub struct OrderListProps {
    /// The texts.
    pub words: Words,
    /// What is read so far.
    pub reading: Reading,
    /// Which orders are listed.
    pub view: Rc<View>,
    /// The same, picked and sorted.
    pub listing: Rc<Listing>,
    /// The one that is open.
    pub open: usize,
    /// Called with another view.
    pub onview: Callback<View>,
    /// Called with the order to open.
    pub onopen: Callback<usize>,
}

/// The height that a row is assumed to have until one has been measured, in pixels.
const ROW_HEIGHT: f64 = 46.0;
/// More rows than any window shows.
const MORE_THAN_IN_SIGHT: usize = 200;
/// How far Page Up and Page Down lead.
const PAGE: usize = 10;

/// Filters, and the table.
#[component(OrderList)]
pub fn order_list(props: &OrderListProps) -> Html {
    let OrderListProps { words, reading, view, listing, onview, onopen, .. } = props;
    let preview = reading.preview();
    let total = listing.rows().len();
    let region = use_node_ref();
    let scroll = use_scroll(&region, view, total);
    let (current, keys) = use_current(&region, listing, props.open);

    let rows = stretches(total, in_sight(scroll.top, scroll.height, scroll.row, total), current);
    let rows = rows.into_iter().flat_map(|stretch| match stretch {
        Stretch::Gap(rows) => vec![gap(rows as f64 * scroll.row)],
        Stretch::Rows(rows) => rows
            .filter_map(|row| {
                let order = listing.row(row)?;
                let summary = preview.summaries().get(order)?;
                let number = summary.number().map(|number| AttrValue::from(cut(number, LONGEST_NUMBER)));
                Some(html! {
                    <Row key={order} words={words.clone()} {row} {order} {number} outcome={summary.outcome}
                        codes={summary.codes.to_vec()} current={row == current} open={order == props.open}
                        onopen={onopen.clone()} />
                })
            })
            .collect(),
    });
    let rows: Vec<Html> = rows.collect();
    let headings = [
        (SortBy::Place, words.orders_place()),
        (SortBy::Number, words.orders_number()),
        (SortBy::Outcome, words.orders_outcome()),
        (SortBy::Findings, words.orders_findings()),
    ];
    let headings = headings.map(|(by, name)| heading(by, name, view, onview));
    html! {
        <>
            <Filters words={words.clone()} view={view.clone()} outcomes={preview.outcomes()} codes={preview.codes()}
                shown={total} onview={onview.clone()} />
            if total == 0 && view.filters() {
                <div class="empty">
                    <p>{ words.orders_none_fits() }</p>
                    { show_all(view, onview, words) }
                </div>
            } else {
                <p class="hint" id="orders-keys">{ words.orders_keys() }</p>
                <div ref={region} class="scroll orders" onscroll={scroll.onscroll}>
                    <table role="grid" aria-label={words.orders_list()} aria-describedby="orders-keys"
                        aria-rowcount={(total + 1).to_string()} aria-readonly="true">
                        <thead role="rowgroup"><tr role="row" aria-rowindex="1">{ for headings }</tr></thead>
                        <tbody role="rowgroup" onkeydown={keys}>{ rows }</tbody>
                    </table>
                </div>
            }
        </>
    }
}

/// The head of a column: pressed, it sorts; pressed again, the other way round.
fn heading(by: SortBy, name: String, view: &View, onview: &Callback<View>) -> Html {
    let sorted = view.by == by;
    let (order, arrow) = match (sorted, view.descending) {
        (true, false) => ("ascending", "▲"),
        (true, true) => ("descending", "▼"),
        _ => ("none", "↕"),
    };
    let (next, onview) = (view.sorted_by(by), onview.clone());
    let sort = Callback::from(move |_: MouseEvent| onview.emit(next.clone()));
    let arrow = el("span").attr("aria-hidden", "true").text(arrow.to_owned()).html();
    let button = classed("button", "sort").attr("type", "button").on_click(sort).text(name).add(arrow).html();
    let head: El = el("th").attr("role", "columnheader").attr("scope", "col").attr("aria-sort", order);
    head.add(button).html()
}

/// Keeps the height of the rows that are not there.
fn gap(height: f64) -> Html {
    let cell = el("td").attr("colspan", "4").set("height", (height.round() as u64).to_string()).html();
    classed("tr", "gap-of-rows").attr("aria-hidden", "true").add(cell).html()
}

/// How the table is scrolled, in pixels.
struct Scroll {
    top: f64,
    height: f64,
    row: f64,
    onscroll: Callback<Event>,
}

/// Follows the scrolling, and measures a row for each width of the table.
///
/// Drawing never causes drawing without end: after drawing, this looks again only where
/// the list is another one, or until a first row has been measured. Everything else follows the
/// scrolling, however high rows turn out.
#[hook]
fn use_scroll(region: &NodeRef, view: &Rc<View>, total: usize) -> Scroll {
    let place = use_state(|| (0.0, 0.0));
    let measured = use_state(|| (0.0, ROW_HEIGHT));
    let (width, row) = *measured;
    let look = {
        let (region, seen, place, measured) = (region.clone(), *place, place.setter(), measured.setter());
        move || {
            let Some(region) = region.cast::<HtmlElement>() else { return };
            let now = (f64::from(region.scroll_top()), f64::from(region.client_height()));
            let wide = region.get_bounding_client_rect().width();
            if (wide - width).abs() > 0.5
                && let Ok(Some(first)) = region.query_selector("tr[data-outcome]")
            {
                measured.set((wide, first.get_bounding_client_rect().height().max(1.0)));
            }
            // Where the same rows are in sight, nothing has to be drawn.
            let window = |(top, height)| in_sight(top, height, row, usize::MAX / 2);
            if window(now) != window(seen) {
                place.set(now);
            }
        }
    };
    {
        // Another list begins at its top, where the first one is anyway.
        let (region, before) = (region.clone(), use_mut_ref(|| view.clone()));
        use_effect_with(view.clone(), move |view| {
            let another = before.replace(view.clone()) != *view;
            if let Some(region) = region.cast::<Element>().filter(|_| another) {
                region.set_scroll_top(0);
            }
        });
    }
    {
        let look = look.clone();
        // In a task of its own: to measure what has just been drawn, the browser lays out all of it.
        // More rows than fit in sight change nothing.
        let more = total.min(MORE_THAN_IN_SIGHT);
        use_effect_with((view.clone(), more, width > 0.0), move |_| {
            let later = Timeout::new(0, look);
            move || drop(later)
        });
    }
    let (top, height) = *place;
    Scroll { top, height, row, onscroll: Callback::from(move |_: Event| look()) }
}

/// The row that the keys move, and what moves it. The focus moves along.
#[hook]
fn use_current(region: &NodeRef, listing: &Rc<Listing>, open: usize) -> (usize, Callback<KeyboardEvent>) {
    let total = listing.rows().len();
    let current = use_state(|| 0_usize);
    // Only a key moves the focus; a list that has become shorter does not.
    let moved = use_mut_ref(|| false);
    let at = (*current).min(total.saturating_sub(1));
    {
        let (current, listing) = (current.setter(), Rc::clone(listing));
        use_effect_with((listing.view().clone(), open), move |_| {
            current.set(listing.row_of(open).unwrap_or(0))
        });
    }
    {
        let (region, moved) = (region.clone(), moved.clone());
        use_effect_with(at, move |at| {
            let Some(region) = region.cast::<Element>().filter(|_| moved.replace(false)) else { return };
            focus_in(&region, &format!("tr[data-row=\"{at}\"] button"));
        });
    }
    let keys = Callback::from(move |event: KeyboardEvent| {
        let next = match event.key().as_str() {
            "ArrowDown" => at + 1,
            "ArrowUp" => at.saturating_sub(1),
            "PageDown" => at + PAGE,
            "PageUp" => at.saturating_sub(PAGE),
            "Home" => 0,
            "End" => usize::MAX,
            _ => return,
        };
        event.prevent_default();
        let next = next.min(total.saturating_sub(1));
        if next != at {
            moved.replace(true);
            current.set(next);
        }
    });
    (at, keys)
}

fn focus_in(region: &Element, selector: &str) {
    use wasm_bindgen::JsCast;
    let found = region.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
