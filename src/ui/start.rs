//! The first screen: paste what you have, or choose the task that fits.

use yew::prelude::*;

use super::browser::{hand_over, location};
use super::parts::{ScreenLink, TextInput};
use super::route::{Route, Screen};
use super::state::{Field, use_store};
use crate::core::catalogue::Tool;
use crate::core::sort_out::tool_for;
use crate::i18n::Words;

/// Leads to the tool that fits.
#[component(Start)]
pub fn start() -> Html {
    let store = use_store();
    let route = use_context::<Route>().expect("the app provides the route");
    let words = &store.words;
    let text = store.draft(Field::Start).text.clone();
    let tool = tool_for(&text);
    let empty = text.trim().is_empty();
    let open = {
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
        html! {
            <li key={question.clone()} class="task">
                <h3>{ question }</h3>
                <p>{ answer }</p>
                <ScreenLink to={Screen::of(tool)} class="button">{ tool_name(tool, words) }</ScreenLink>
            </li>
        }
    });
    html! {
        <>
            <h1 id="title" tabindex="-1">{ words.start_title() }</h1>
            <p class="lead">{ words.start_lead() }</p>
            <TextInput field={Field::Start} label={words.start_input()} hint={words.start_input_hint()} {check}
                oncheck={open} rows={4} />
            <h2>{ words.start_tasks() }</h2>
            <ul class="tasks">{ for cards }</ul>
        </>
    }
}

fn tool_name(tool: Tool, words: &Words) -> String {
    match tool {
        Tool::StoreUrl => words.url_title(),
        Tool::ErrorMessage => words.decode_title(),
        Tool::Orders => words.orders_title(),
    }
}
