//! A button that copies a text and says whether it worked.

use crate::browser::clipboard;
use crate::element::classed;
use crate::state::use_words;
use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// For how long the answer shows, in milliseconds.
const ANSWER_SHOWS: u32 = 4_000;

/// What to copy.
#[derive(Properties, PartialEq)]
pub struct CopyButtonProps {
    /// The text to copy.
    #[prop_or_default]
    pub text: AttrValue,
    /// Makes the text when it is asked for, where making it takes time.
    #[prop_or_default]
    pub make: Option<Callback<(), AttrValue>>,
    /// What stands on the button.
    pub label: AttrValue,
    /// Its name, where the label alone would not tell several buttons apart; it begins with the label.
    #[prop_or_default]
    pub name: Option<AttrValue>,
}

/// Copies a text.
#[component(CopyButton)]
pub fn copy_button(props: &CopyButtonProps) -> Html {
    let words = use_words();
    let answer = use_state(|| None::<bool>);
    let copy = {
        let (answer, text, make) = (answer.clone(), props.text.clone(), props.make.clone());
        Callback::from(move |_: MouseEvent| {
            let answer = answer.clone();
            let text = make.as_ref().map_or_else(|| text.clone(), |make| make.emit(()));
            spawn_local(async move {
                answer.set(Some(clipboard::copy(&text).await));
                Timeout::new(ANSWER_SHOWS, move || answer.set(None)).forget();
            });
        })
    };
    let said = match *answer {
        None => String::new(),
        Some(true) => words.copied(),
        Some(false) => words.copy_refused(),
    };
    let button = classed("button", "button").attr("type", "button").text(props.label.to_string());
    let button = match &props.name {
        Some(name) => button.set("aria-label", name.to_string()),
        None => button,
    };
    classed("span", "copy")
        .add(button.on_click(copy).html())
        .add(classed("span", "answer").attr("role", "status").text(said).html())
        .html()
}
