//! Why orders are held back or lose something, those that hold back most first.

use crate::element::{classed, el, say};
use crate::focus_wish::FocusTarget;
use crate::parts::badge::severity_badge;
use crate::parts::screen_link::ScreenLink;
use crate::route::Screen;
use crate::state::{Action, use_store};
use knowledge::catalogue::Code;
use orders::{CodeCount, View};
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// What is found in the orders.
#[derive(Properties, PartialEq)]
pub struct ReasonsProps {
    /// The texts.
    pub words: Words,
    /// How many orders show which code.
    pub codes: Vec<CodeCount>,
    /// How many orders do not arrive.
    pub held_back: usize,
}

/// A ranked list of the codes that are found in orders; nothing where there are none.
#[component(Reasons)]
pub fn reasons(props: &ReasonsProps) -> Html {
    let ReasonsProps { words, codes, held_back } = props;
    let store = use_store();
    if codes.is_empty() {
        return Html::default();
    }
    let items = codes.iter().map(|count| {
        let (store, code) = (store.dispatcher(), count.code);
        let show = Callback::from(move |_: MouseEvent| {
            let view = View { code: Some(code), ..View::default() };
            store.dispatch(Action::List(Rc::new(view)));
            store.dispatch(Action::Focus(FocusTarget::Orders));
        });
        reason(count, *held_back, show, words)
    });
    el("section")
        .add(say("h2", "", words.orders_reasons()))
        .add(classed("ol", "reasons").all(items.collect()).html())
        .html()
}

fn reason(count: &CodeCount, of: usize, show: Callback<MouseEvent>, words: &Words) -> Html {
    let CodeCount { code, severity, orders, held_back, freed, .. } = *count;
    let effect = match (held_back, freed) {
        (0, _) => words.orders_reason_found(orders),
        (_, 0) => words.orders_reason_holds_back(held_back),
        _ => words.orders_reason_frees(freed, of),
    };
    let show = classed("button", "link")
        .attr("type", "button")
        .on_click(show)
        .text(words.orders_reason_show(orders));
    el("li")
        .set("data-reason", code.as_str().to_owned())
        .add(say("strong", "", words.code_short(code)))
        .add(severity_badge(severity, words))
        .add(say("span", "effect", effect))
        .add(classed("span", "ways").add(show.html()).add(explanation(code, words)).html())
        .html()
}

fn explanation(code: Code, words: &Words) -> Html {
    html! { <ScreenLink to={Screen::Code(code)}>{ words.orders_reason_explained() }</ScreenLink> }
}
