//! One order: the source on one side, what ShipStation receives on the other.

use std::rc::Rc;

use yew::prelude::*;

use super::fates::fate_table;
use crate::core::orders::{MappedField, Order};
use crate::core::span::Span;
use crate::i18n::Words;
use crate::ui::element::{classed, el, say, table};
use crate::ui::parts::{Findings, Mark, Marked, SourceView, certainty_badge, marks};
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
            <h2 id="order" tabindex="-1">{ words.orders_detail(number) }</h2>
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
                    { field_table(&order.shipstation, &chosen, &show, &words) }
                </div>
            </div>
            { fate_table(text, &order.fates, &words) }
        </section>
    }
}

fn field_table(fields: &[MappedField], chosen: &[Span], onshow: &Callback<Vec<Span>>, words: &Words) -> Html {
    let rows = fields.iter().map(|field| {
        let name = el("th").attr("scope", "row");
        let name = if field.from.is_empty() {
            name.text(field.field.clone())
        } else {
            let (onshow, spans) = (onshow.clone(), field.from.clone());
            let show = Callback::from(move |_: MouseEvent| onshow.emit(spans.clone()));
            let lit = field.from == *chosen;
            let button = classed("button", "link")
                .attr("type", "button")
                .attr("aria-pressed", if lit { "true" } else { "false" })
                .set("title", words.orders_show_place())
                .on_click(show);
            name.add(button.text(field.field.clone()).html())
        };
        let rule = el("td").text(words.rule(field.rule)).text(" ".to_owned());
        let rule = rule.add(certainty_badge(field.certainty, words)).html();
        let lit = !field.from.is_empty() && field.from == *chosen;
        classed("tr", if lit { "chosen" } else { "" })
            .set("data-field", field.field.clone())
            .add(name.html())
            .add(say("td", "text", field.value.clone()))
            .add(rule)
            .html()
    });
    let headings = vec![words.orders_field(), words.orders_value(), words.orders_rule()];
    table(words.orders_arrives_as(), headings, rows.collect())
}
