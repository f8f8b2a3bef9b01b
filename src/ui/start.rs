//! The first screen: three tasks, in the words of a person who has one.

use yew::prelude::*;

use super::parts::ScreenLink;
use super::route::Screen;
use super::state::use_words;

/// Leads to the tool that fits.
#[component(Start)]
pub fn start() -> Html {
    let words = use_words();
    let tasks = [
        (
            Screen::ErrorMessage,
            words.start_decode_question(),
            words.start_decode_answer(),
            words.decode_title(),
        ),
        (Screen::Orders, words.start_orders_question(), words.start_orders_answer(), words.orders_title()),
        (Screen::StoreUrl, words.start_url_question(), words.start_url_answer(), words.url_title()),
    ];
    let cards = tasks.into_iter().map(|(screen, question, answer, name)| {
        html! {
            <li key={name.clone()} class="task">
                <h2>{ question }</h2>
                <p>{ answer }</p>
                <ScreenLink to={screen} class="button primary">{ name }</ScreenLink>
            </li>
        }
    });
    html! {
        <>
            <h1 id="title" tabindex="-1">{ words.start_title() }</h1>
            <p class="lead">{ words.start_lead() }</p>
            <ul class="tasks">{ for cards }</ul>
            <p class="promise">{ words.privacy_promise() }</p>
        </>
    }
}
