//! Offers the right tool for a text that is not a file of orders.

use crate::browser::{hand_over, location};
use crate::element::{classed, el};
use crate::route::{Route, Screen};
use knowledge::catalogue::Tool;
use orders::Preview;
use words::Words;
use yew::prelude::*;

/// A button for the first text that another tool reads; nothing where there is none.
pub fn other_tool(preview: &Preview, route: &Route, words: &Words) -> Option<Html> {
    let (tool, span) = preview.file_of_other_tool()?;
    let name = match tool {
        Tool::ErrorMessage => words.decode_title(),
        Tool::StoreUrl => words.url_title(),
        Tool::Orders => words.orders_title(),
    };
    let text = span.of(preview.text()).to_owned();
    let there = route.to(Screen::of(tool)).fragment();
    let open = Callback::from(move |_: MouseEvent| {
        hand_over::put(&text);
        location::open_fragment(&there);
    });
    let button = classed("button", "button primary").attr("type", "button").on_click(open);
    Some(el("p").add(button.text(words.start_check(name)).html()).html())
}
