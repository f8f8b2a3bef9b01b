//! One order: the source on one side, what ShipStation receives on the other.

pub(crate) mod detail;
pub(crate) mod fates;
pub(crate) mod fields;
pub(crate) mod links;
pub mod loss_reason;
pub(crate) mod picture;
pub(crate) mod picture_table;
pub(crate) mod screen_order;
pub(crate) mod selection;
pub(crate) mod source;
pub(crate) mod source_part;
pub(crate) mod view;

use super::reading::Reading;
use super::repair::ask::Ask;
use crate::browser::focus;
use crate::element::{classed, el, row, say};
use crate::focus_wish::FocusTarget;
use crate::parts::cut::cut;
use crate::parts::finding_ids::number_of;
use crate::parts::findings::Findings;
use crate::parts::focusable;
use crate::parts::line_lookup::LineLookup;
use crate::parts::same::Same;
use crate::parts::staged_drawing::use_staged_drawing;
use detail::Detail;
use fates::ValueFates;
use fields::field_table;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use links::MappingPicture;
use orders::Order;
use selection::sentence;
use source::OrderSource;
use std::rc::Rc;
use view::{List, OrderView, Step};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};
use words::{Language, Words};
use yew::prelude::*;

/// The order to show.
#[derive(Properties, PartialEq)]
pub struct OrderDetailProps {
    /// The texts.
    pub words: Words,
    /// The examined text.
    pub lookup: LineLookup,
    /// The order.
    pub detail: Same<Detail>,
    /// The order before it in the list.
    pub previous: Option<usize>,
    /// The order behind it in the list.
    pub next: Option<usize>,
    /// How many findings stand above.
    pub findings_before: usize,
    /// Called with the order to open.
    pub onopen: Callback<usize>,
    /// The reading to put values into, once it is done.
    pub repairs: Option<Reading>,
    /// Repairs a finding.
    pub onfix: Callback<Finding>,
}

/// An order of more values is drawn in stages.
const AT_ONCE: usize = 200;
/// Longer numbers of orders are cut off here, in characters.
pub const LONGEST_NUMBER: usize = 200;

/// An order side by side; choosing a field lights the characters it comes from, choosing a place
/// in the source the fields that it becomes.
#[component(OrderDetail)]
pub fn order_detail(props: &OrderDetailProps) -> Html {
    let OrderDetailProps { words, lookup, detail, findings_before, .. } = props;
    let order = detail.order();
    let known = use_mut_ref(|| Same::new(OrderView::new(detail.clone())));
    if known.borrow().detail != *detail {
        known.replace(Same::new(OrderView::new(detail.clone())));
    }
    let view = known.borrow().clone();
    let again = use_force_update();
    let step = use_callback(*findings_before, move |step: Step, before| {
        let next = known.borrow().after(step, *before);
        known.replace(Same::new(next));
        again.force_update();
    });
    use_effect_with(view.focus.clone(), |focus| {
        focus.iter().for_each(|(id, _)| focus::reveal(id));
    });
    let number = order
        .number
        .as_deref()
        .map_or_else(|| words.orders_no_number(), |number| cut(number, LONGEST_NUMBER));
    let go = |to: Option<usize>, name: String| {
        let onopen = props.onopen.clone();
        let open = Callback::from(move |_: MouseEvent| to.into_iter().for_each(|to| onopen.emit(to)));
        let button = classed("button", "button").attr("type", "button").flag("disabled", to.is_none());
        button.on_click(open).text(name).html()
    };
    let what = detail.index * Language::ALL.len() + words.language() as usize;
    let bytes = if detail.values.len() > AT_ONCE { usize::MAX } else { lookup.text().len() };
    let drawing = use_staged_drawing((lookup.clone(), what), 5, bytes);
    let found = || {
        let (id, name, window) =
            ("findings-shown", words.orders_findings(), view.window(List::Findings, &step));
        html! {
            <div class="stack" onclick={to_place(&step)}>
                { window.above(id, &name, words) }
                <Findings lookup={lookup.clone()} findings={Rc::new(window.of(&order.findings))}
                    after={findings_before + window.rows.start} marked=true onfix={props.onfix.clone()} />
                { window.below(id, words) }
            </div>
        }
    };
    let source = || {
        let source = html! {
            <OrderSource words={words.clone()} lookup={lookup.clone()} view={view.clone()}
                findings_before={*findings_before} onstep={step.clone()} />
        };
        row(vec![say("h3", "", words.orders_source()), source])
    };
    let fields = || {
        row(vec![say("h3", "", words.orders_arrives_as()), field_table(&view, lookup.text(), &step, words)])
    };
    let mapping =
        || html! { <MappingPicture words={words.clone()} view={view.clone()} onstep={step.clone()} /> };
    let fates = || {
        html! {
            <ValueFates words={words.clone()} lookup={lookup.clone()} view={view.clone()} onstep={step.clone()} />
        }
    };
    let asked = use_asked(props);
    html! {
        <section class="order-detail">
            { focusable("h2", "", FocusTarget::Order, words.orders_detail(number)) }
            { labels(order, words) }
            { classed("div", "actions").add(go(props.previous, words.orders_previous()))
                .add(go(props.next, words.orders_next())).html() }
            if !order.findings.is_empty() {
                { drawing.part(1, found) }
            }
            { for ask(props, &asked) }
            { classed("p", "sentence traced").attr("role", "status")
                .add(sentence(view.selection, detail, lookup, words)).html() }
            { classed("div", "columns").add(el("div").add(drawing.part(2, source)).html())
                .add(el("div").add(drawing.part(3, fields)).html()).html() }
            { drawing.part(4, mapping) }
            { drawing.part(5, fates) }
        </section>
    }
}

/// What becomes of the order.
fn labels(order: &Order, words: &Words) -> Html {
    let outcome = el("span").set("class", format!("outcome {}", order.outcome.as_str()));
    let status = order.status.map(|status| say("span", "", words.orders_status(words.order_status(status))));
    let labels = classed("p", "labels").add(outcome.text(words.outcome(order.outcome)).html());
    labels.all(status.into_iter().collect()).html()
}

/// Leads from a place of a finding to its mark, also where that is not in the document yet.
fn to_place(step: &Callback<Step>) -> Callback<MouseEvent> {
    let step = step.clone();
    Callback::from(move |event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some((number, place)) = target.and_then(|target| place_pressed(&target)) {
            step.emit(Step::ToPlace(number, place));
        }
    })
}

/// The finding and which of its places a button stands for, both counted from 0.
fn place_pressed(button: &Element) -> Option<(usize, usize)> {
    let is_place = |node: &Node| {
        let element = node.dyn_ref::<Element>();
        element.and_then(|element| element.get_attribute("class")).as_deref() == Some("place")
    };
    let labels = Some(button).filter(|button| is_place(button))?.parent_element()?;
    let finding = number_of(&labels.parent_element()?.get_attribute("id")?)?;
    let beside = std::iter::successors(labels.first_element_child().map(Node::from), Node::next_sibling);
    Some((finding, beside.take_while(|node| node != &**button).filter(is_place).count()))
}

/// The fields that only a person can fill, with what is there; looked for once for each order.
#[hook]
fn use_asked(props: &OrderDetailProps) -> Rc<Vec<(FieldPath, String)>> {
    use_memo((props.detail.clone(), props.repairs.is_some()), |(detail, _)| {
        let reading = props.repairs.as_ref();
        reading
            .map(|reading| reading.preview().fields_to_fill_in(detail.index, detail.order()))
            .unwrap_or_default()
    })
}

/// The form for what only a person knows, where something of that kind is missing.
fn ask(props: &OrderDetailProps, asked: &[(FieldPath, String)]) -> Option<Html> {
    let OrderDetailProps { words, detail, .. } = props;
    let reading = props.repairs.clone()?;
    let (index, order) = (detail.index, detail.order());
    if asked.is_empty() {
        let lacks = order.findings.iter().any(|finding| finding.code == Code::MissingShippingAddress);
        return lacks.then(|| say("p", "hint", words.ask_no_place()));
    }
    // What was typed for another order, or before the file changed, has no place here.
    let number = order.number.as_deref().map(|number| cut(number, LONGEST_NUMBER));
    let key = format!("{index} {number:?} {}", props.lookup.text().len());
    let (of, asked) = (asked.len(), asked.iter().take(MOST_ASKED).cloned().collect::<Vec<_>>());
    Some(html! { <Ask {key} {reading} detail={detail.clone()} {asked} {of} /> })
}

/// How many values are asked for at a time; once they are in the file, the next ones are.
const MOST_ASKED: usize = 40;
