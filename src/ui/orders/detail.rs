//! One order: the source on one side, what ShipStation receives on the other.

use std::rc::Rc;

use yew::prelude::*;

use super::fates::FateTable;
use crate::core::orders::{MappedField, Order};
use crate::core::span::Span;
use crate::ui::parts::{CertaintyBadge, Findings, Mark, Marked, SourceView, marks};
use crate::ui::state::use_words;

/// The order to show.
#[derive(Properties, PartialEq)]
pub struct OrderDetailProps {
    /// The examined text.
    pub text: AttrValue,
    /// The order.
    pub order: Order,
}

/// An order side by side; choosing a field lights the characters it comes from.
#[component(OrderDetail)]
pub fn order_detail(props: &OrderDetailProps) -> Html {
    let words = use_words();
    let OrderDetailProps { text, order } = props;
    let chosen = use_state(Vec::<Span>::new);
    let lit = chosen.iter().map(|span| Mark { span: *span, what: Marked::Chosen });
    let marks: Rc<Vec<Mark>> = Rc::new(marks(&order.findings).into_iter().chain(lit).collect());
    let show = {
        let chosen = chosen.clone();
        Callback::from(move |spans: Vec<Span>| chosen.set(spans))
    };
    let number = order.number.clone().unwrap_or_else(|| words.orders_no_number());
    html! {
        <section>
            <h2>{ words.orders_detail(number) }</h2>
            if !order.findings.is_empty() {
                <Findings text={text.clone()} findings={Rc::new(order.findings.clone())} />
            }
            <div class="columns">
                <div>
                    <h3>{ words.orders_source() }</h3>
                    <SourceView text={text.clone()} around={order.span} {marks} label={words.orders_source()} />
                </div>
                <div>
                    <h3>{ words.orders_arrives_as() }</h3>
                    <FieldTable fields={Rc::new(order.shipstation.clone())} chosen={(*chosen).clone()} onshow={show} />
                </div>
            </div>
            <FateTable text={text.clone()} fates={Rc::new(order.fates.clone())} />
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct FieldTableProps {
    fields: Rc<Vec<MappedField>>,
    chosen: Vec<Span>,
    onshow: Callback<Vec<Span>>,
}

#[component(FieldTable)]
fn field_table(props: &FieldTableProps) -> Html {
    let words = use_words();
    let rows = props.fields.iter().map(|field| {
        let lit = !field.from.is_empty() && field.from == props.chosen;
        let show = {
            let (onshow, spans) = (props.onshow.clone(), field.from.clone());
            Callback::from(move |_: MouseEvent| onshow.emit(spans.clone()))
        };
        html! {
            <tr key={field.field.clone()} data-field={field.field.clone()} class={lit.then_some("chosen")}>
                <th scope="row">
                    if field.from.is_empty() {
                        { field.field.clone() }
                    } else {
                        <button type="button" class="link" onclick={show} aria-pressed={lit.to_string()}
                            title={words.orders_show_place()}>{ field.field.clone() }</button>
                    }
                </th>
                <td class="text">{ field.value.clone() }</td>
                <td>{ words.rule(field.rule) }{ " " }<CertaintyBadge certainty={field.certainty} /></td>
            </tr>
        }
    });
    html! {
        <div class="scroll" role="region" aria-label={words.orders_arrives_as()} tabindex="0">
            <table class="stack">
                <thead>
                    <tr>
                        <th scope="col">{ words.orders_field() }</th>
                        <th scope="col">{ words.orders_value() }</th>
                        <th scope="col">{ words.orders_rule() }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}
