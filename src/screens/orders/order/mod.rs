//! One order: the source on one side, what ShipStation receives on the other.

pub(crate) mod fates;
pub(crate) mod fields;
pub(crate) mod links;
pub mod loss_reason;
pub(crate) mod picture;
pub(crate) mod picture_table;
pub(crate) mod selection;
pub(crate) mod source;

use super::reading::Reading;
use super::repair::ask::Ask;
use crate::element::say;
use crate::focus_wish::FocusTarget;
use crate::parts::findings::Findings;
use crate::parts::focusable;
use crate::parts::line_lookup::LineLookup;
use crate::parts::staged_drawing::use_staged_drawing;
use fates::ValueFates;
use fields::field_table;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use links::MappingPicture;
use orders::{Order, picture, source_values};
use selection::{Selection, sentence};
use source::OrderSource;
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// The order to show.
#[derive(Properties, PartialEq)]
pub struct OrderDetailProps {
    /// The texts.
    pub words: Words,
    /// The examined text.
    pub lookup: LineLookup,
    /// The order.
    pub order: Rc<Order>,
    /// The order before it in the list.
    pub previous: Option<usize>,
    /// The order behind it in the list.
    pub next: Option<usize>,
    /// How many findings stand above.
    pub findings_before: usize,
    /// Called with the order to open.
    pub onopen: Callback<usize>,
    /// Its place among those that were read, counted from 0.
    pub index: usize,
    /// The reading to put values into, once it is done.
    pub repairs: Option<Reading>,
    /// Repairs a finding.
    pub onfix: Callback<Finding>,
}

/// How many fields are shown at a time; few orders have more.
const STEP: usize = 600;

/// An order side by side; choosing a field lights the characters it comes from, choosing a place
/// in the source the fields that it becomes.
#[component(OrderDetail)]
pub fn order_detail(props: &OrderDetailProps) -> Html {
    let OrderDetailProps { words, lookup, order, findings_before, .. } = props;
    let values = use_memo(order.clone(), |order| source_values(order));
    let drawn = use_memo(order.clone(), |order| picture(lookup.text(), order, &values));
    let selection = use_state(|| Selection::Nothing);
    let most = use_state(|| STEP);
    {
        let (selection, most) = (selection.setter(), most.setter());
        use_effect_with(order.clone(), move |_| {
            selection.set(Selection::Nothing);
            most.set(STEP);
        });
    }
    let rest = order.shipstation.len().saturating_sub(*most);
    let more = {
        let most = most.clone();
        Callback::from(move |_: MouseEvent| most.set(*most + STEP))
    };
    let select = {
        let selection = selection.setter();
        use_callback((), move |chosen: Selection, ()| selection.set(chosen))
    };
    let findings = use_memo(order.clone(), |order| order.findings.clone());
    let number = order.number.clone().unwrap_or_else(|| words.orders_no_number());
    let go = |to: Option<usize>, name: String| {
        let onopen = props.onopen.clone();
        let open = Callback::from(move |_: MouseEvent| to.into_iter().for_each(|to| onopen.emit(to)));
        html! { <button type="button" class="button" onclick={open} disabled={to.is_none()}>{ name }</button> }
    };
    let lit_values = selection.values(order, &values);
    let lit_fields = selection.fields(&values);
    let drawing =
        use_staged_drawing((order.clone(), lookup.clone(), words.language()), 4, lookup.text().len());
    let source = || {
        html! {
            <>
                <h3>{ words.orders_source() }</h3>
                <OrderSource words={words.clone()} lookup={lookup.clone()} order={order.clone()} values={values.clone()}
                    findings_before={*findings_before} lit={lit_values} chosen={selection.value(order, &values)}
                    onselect={select.clone()} />
            </>
        }
    };
    let fields = || {
        html! {
            <>
                <h3>{ words.orders_arrives_as() }</h3>
                { field_table(lookup.text(), &order.shipstation, *most, &lit_fields, &select, words) }
                if rest > 0 {
                    <button type="button" class="button" onclick={more}>{ words.orders_more(rest.min(STEP)) }</button>
                }
            </>
        }
    };
    let mapping = || {
        html! {
            <MappingPicture words={words.clone()} picture={drawn} order={order.clone()} lit={lit_fields.clone()}
                onselect={select.clone()} />
        }
    };
    let fates = || {
        html! {
            <ValueFates words={words.clone()} lookup={lookup.clone()} values={values.clone()} onselect={select.clone()} />
        }
    };
    html! {
        <section class="order-detail">
            { focusable("h2", "", FocusTarget::Order, words.orders_detail(number)) }
            <p class="labels">
                <span class={classes!("outcome", order.outcome.as_str())}>{ words.outcome(order.outcome) }</span>
                if let Some(status) = order.status { <span>{ words.orders_status(words.order_status(status)) }</span> }
            </p>
            <div class="actions">
                { go(props.previous, words.orders_previous()) }
                { go(props.next, words.orders_next()) }
            </div>
            if !findings.is_empty() {
                <Findings lookup={lookup.clone()} findings={findings.clone()} after={*findings_before}
                    marked=true onfix={props.onfix.clone()} />
            }
            { for ask(props) }
            <p role="status" class="sentence traced">{ sentence(*selection, order, &values, lookup, words) }</p>
            <div class="columns">
                <div>{ drawing.part(1, source) }</div>
                <div>{ drawing.part(2, fields) }</div>
            </div>
            { drawing.part(3, mapping) }
            { drawing.part(4, fates) }
        </section>
    }
}

/// The form for what only a person knows, where something of that kind is missing.
fn ask(props: &OrderDetailProps) -> Option<Html> {
    let OrderDetailProps { words, order, index, .. } = props;
    let reading = props.repairs.clone()?;
    let asked = reading.preview().fields_to_fill_in(*index, order);
    if asked.is_empty() {
        let lacks = order.findings.iter().any(|finding| finding.code == Code::MissingShippingAddress);
        return lacks.then(|| say("p", "hint", words.ask_no_place()));
    }
    // What was typed for another order, or before the file changed, has no place here.
    let key = format!("{index} {:?} {}", order.number, props.lookup.text().len());
    Some(html! { <Ask {key} {reading} {index} {asked} /> })
}
