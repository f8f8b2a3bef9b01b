//! The list of orders, and the one that is open.

use super::list::OrderList;
use super::list::listing::use_listing;
use super::order::OrderDetail;
use super::reading::Reading;
use super::repair;
use crate::focus_wish::FocusTarget;
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
    // What is known of an order does not change while the others are read.
    let order = use_memo((reading.lookup.clone(), open), |_| reading.preview().detail(open).map(Rc::new));
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
    let drawing = use_staged_drawing(reading.lookup.clone(), 1, reading.lookup.text().len());
    let detail = || {
        let Some(order) = (*order).clone() else { return Html::default() };
        html! {
            <OrderDetail words={words.clone()} lookup={reading.lookup.clone()} {order} {previous} {next}
                findings_before={props.findings_before} onopen={onopen.clone()} index={open} {repairs} {onfix} />
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

/// The number of an order, as far as it is read and has one.
fn number(reading: &Reading, place: usize) -> Option<AttrValue> {
    let preview = reading.preview();
    let number = preview.summaries().get(place)?.number.as_deref()?;
    Some(number.to_owned().into())
}
