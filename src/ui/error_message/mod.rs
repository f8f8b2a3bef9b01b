//! Tool 2 on screen.

mod answer;

use yew::prelude::*;

use super::parts::{TextInput, use_settled};
use super::state::{Field, use_store};
use crate::core::catalogue::Tool;
use crate::core::error_message::{Options, examine, samples};
use crate::core::profiles::Profile;
use answer::Answer;

/// What the address asks for.
#[derive(Properties, PartialEq)]
pub struct ErrorMessageProps {
    /// The kind of store, where the address names one.
    pub profile: Option<Profile>,
}

/// Paste a message, read what it means.
#[component(ErrorMessage)]
pub fn error_message(props: &ErrorMessageProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let text = use_settled(store.text(Tool::ErrorMessage));
    let report = use_memo((text.clone(), props.profile), |(text, profile)| {
        examine(text, &Options { profile: *profile })
    });
    let samples = vec![(words.try_sample().into(), samples::FRENCH_ARTICLE.into())];
    html! {
        <>
            <h1 id="title" tabindex="-1">{ words.decode_title() }</h1>
            <p class="lead">{ words.decode_lead() }</p>
            <TextInput field={Field::Of(Tool::ErrorMessage)} label={words.decode_input()} hint={words.decode_input_hint()}
                check={words.decode_check()} samples={samples} rows={6} />
            if text.trim().is_empty() {
                <p class="empty" id="findings" tabindex="-1">{ words.decode_empty() }</p>
            } else {
                <Answer {text} {report} />
            }
        </>
    }
}
