//! The first screen: paste what you have, or choose the task that fits.

use crate::browser::{hand_over, location};
use crate::element::{classed, say};
use crate::parts::screen_link::link_to;
use crate::parts::text_input::TextInput;
use crate::parts::title;
use crate::route::{Route, Screen};
use crate::state::{Field, Store};
use knowledge::catalogue::Tool;
use knowledge::tool_for_text::tool_for;
use words::Words;
use yew::prelude::*;

/// Leads to the tool that fits.
pub fn start(store: &Store, route: &Route) -> Html {
    let words = &store.words;
    let text = store.field(Field::Start).text.clone();
    let tool = tool_for(&text);
    let empty = text.trim().is_empty();
    let open = {
        let route = route.clone();
        Callback::from(move |()| {
            hand_over::put(&text);
            location::open_fragment(&route.to(Screen::of(tool)).fragment());
        })
    };
    let check = if empty { words.start_check_empty() } else { words.start_check(tool_name(tool, words)) };
    let tasks = [
        (Tool::ErrorMessage, words.start_decode_question(), words.start_decode_answer()),
        (Tool::Orders, words.start_orders_question(), words.start_orders_answer()),
        (Tool::StoreUrl, words.start_url_question(), words.start_url_answer()),
    ];
    let cards = tasks.into_iter().map(|(tool, question, answer)| {
        classed("li", "task")
            .add(say("h3", "", question))
            .add(say("p", "", answer))
            .add(link_to(Screen::of(tool), "button", route).text(tool_name(tool, words)).html())
            .html()
    });
    html! {
        <>
            { title(words.start_title(), words.start_lead()) }
            <TextInput field={Field::Start} label={words.start_input()} hint={words.start_input_hint()} {check}
                oncheck={open} rows={4}>{ say("p", "hint", words.start_not_kept()) }</TextInput>
            { say("h2", "", words.start_tasks()) }
            { classed("ul", "tasks").all(cards.collect()).html() }
        </>
    }
}

/// What a tool is called.
pub fn tool_name(tool: Tool, words: &Words) -> String {
    match tool {
        Tool::StoreUrl => words.url_title(),
        Tool::ErrorMessage => words.decode_title(),
        Tool::Orders => words.orders_title(),
    }
}
