//! The list of orders, and the one that is open.

use super::list::OrderList;
use super::list::listing::use_listing;
use super::order::detail::use_order_detail;
use super::order::{LONGEST_NUMBER, OrderDetail};
use super::reading::Reading;
use super::repair;
use crate::focus_wish::FocusTarget;
use crate::parts::cut::cut;
use crate::parts::focusable;
use crate::parts::staged_drawing::use_staged_drawing;
use crate::state::{Action, OpenOrder, use_store};
use knowledge::finding::Finding;
use orders::View;
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// What was read of the orders.
#[derive(Properties, PartialEq)]
pub struct BrowseProps {
    /// The texts.
    pub words: Words,
    /// What is read so far.
    pub reading: Reading,
    /// How many findings stand above.
    pub findings_before: usize,
}

/// List and order; both follow the reader's choices in the state.
#[component(Browse)]
pub fn browse(props: &BrowseProps) -> Html {
    let BrowseProps { words, reading, .. } = props;
    let store = use_store();
    let view = &store.view;
    let listing = use_listing(reading, view);
    let onview = {
        let store = store.dispatcher();
        use_callback((), move |view: View, ()| store.dispatch(Action::List(Rc::new(view))))
    };
    let onopen = {
        let store = store.dispatcher();
        let reading = reading.clone();
        use_callback(reading.lookup.clone(), move |place: usize, _| {
            let number = number(&reading, place);
            store.dispatch(Action::Open(OpenOrder { place, number }));
            store.dispatch(Action::Focus(FocusTarget::Order));
        })
    };
    let same = number(reading, store.order.place) == store.order.number;
    let open = if same { store.order.place } else { 0 };
    let order = use_order_detail(reading, open);
    let onfix = {
        let (store, reading) = (store.clone(), reading.clone());
        use_callback(reading.lookup.clone(), move |finding: Finding, _| {
            repair::apply(&store, &reading.preview(), &finding.edits);
        })
    };
    let repairs = reading.percent().is_none().then(|| reading.clone());
    let row = listing.row_of(open);
    let beside = |by: isize| listing.row(row?.checked_add_signed(by)?);
    let (previous, next) = (beside(-1), beside(1));
    // The list comes first.
    let drawing = use_staged_drawing((reading.lookup.clone(), 0), 1, reading.lookup.text().len());
    let detail = || {
        let Some(detail) = order else { return being_read(reading, open, words) };
        html! {
            <OrderDetail words={words.clone()} lookup={reading.lookup.clone()} {detail} {previous} {next}
                findings_before={props.findings_before} onopen={onopen.clone()} {repairs} {onfix} />
        }
    };
    html! {
        <>
            <section class="order-list">
                { focusable("h2", "", FocusTarget::Orders, words.orders_list()) }
                <OrderList words={words.clone()} reading={reading.clone()} view={view.clone()} {listing} {open} {onview}
                    onopen={onopen.clone()} />
            </section>
            { drawing.part(1, detail) }
        </>
    }
}

/// What stands in the place of an order while it is read.
fn being_read(reading: &Reading, open: usize, words: &Words) -> Html {
    let number = number(reading, open).map(|number| cut(&number, LONGEST_NUMBER));
    let number = number.unwrap_or_else(|| words.orders_no_number());
    html! {
        <section class="order-detail" aria-busy="true">
            { focusable("h2", "", FocusTarget::Order, words.orders_detail(number)) }
            <p role="status">{ words.orders_being_read() }</p>
        </section>
    }
}

/// The number of an order, as far as it is read and has one.
fn number(reading: &Reading, place: usize) -> Option<AttrValue> {
    let preview = reading.preview();
    let number = preview.summaries().get(place)?.number()?;
    Some(number.to_owned().into())
}
