//! Why orders are held back or lose something, those that hold back most first.

use yew::prelude::*;

use crate::core::orders::{CodeCount, Preview};
use crate::i18n::Words;
use crate::ui::element::{classed, el, say};
use crate::ui::parts::{ScreenLink, severity_badge};
use crate::ui::route::Screen;

/// A ranked list of the codes that are found in orders; nothing where there are none.
pub fn reasons(preview: &Preview, words: &Words) -> Html {
    let codes = preview.codes();
    if codes.is_empty() {
        return Html::default();
    }
    let items = codes.iter().map(|count| reason(count, preview, words));
    el("section")
        .add(say("h2", "", words.orders_reasons()))
        .add(classed("ol", "reasons").all(items.collect()).html())
        .html()
}

fn reason(count: &CodeCount, preview: &Preview, words: &Words) -> Html {
    let CodeCount { code, severity, orders, held_back, freed } = *count;
    let effect = if held_back > 0 {
        words.orders_reason_frees(freed, preview.outcomes().does_not_arrive)
    } else {
        words.orders_reason_found(orders)
    };
    let title = words.code_title(code, &words.generic_arguments(code));
    let link = html! { <ScreenLink to={Screen::Code(code)}>{ words.orders_reason_explained() }</ScreenLink> };
    el("li")
        .add(say("strong", "", title))
        .add(severity_badge(severity, words))
        .add(say("span", "", effect))
        .add(link)
        .html()
}
