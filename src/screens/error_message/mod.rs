//! Tool 2 on screen.

pub(crate) mod answer;
pub(crate) mod decoding;
pub(crate) mod share_report;

use crate::browser::programs;
use crate::browser::shared::{self, Shared};
use crate::element::{classed, el, say};
use crate::focus_wish::FocusTarget;
use crate::parts::debounced_text::AT_ONCE;
use crate::parts::text_input::TextInput;
use crate::parts::{focusable, title};
use crate::program_names::Program;
use crate::route::Route;
use crate::state::{Field, use_store};
use answer::answer;
use decoding::{Job, use_decoding};
use error_message::samples;
use knowledge::catalogue::Tool;
use knowledge::profiles::Profile;
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

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
    let route = use_context::<Route>().expect("the app provides the route");
    let text = store.text(Tool::ErrorMessage);
    let (job, decoded) = use_decoding(text.clone(), props.profile);
    let samples = vec![(words.try_sample().into(), samples::FRENCH_ARTICLE.into())];
    let empty = text.trim().is_empty();
    // Of a long text the other program makes what is passed on ahead.
    let long =
        decoded.as_ref().filter(|decoded| decoded.text.len() > AT_ONCE).map(|decoded| decoded.lookup.clone());
    use_effect_with((empty, long), |(empty, _)| {
        // What makes reports is fetched when there is something to report.
        if !empty {
            programs::ask_for(Program::Reference);
        }
        shared::put(Shared::Answer, (!empty).then_some("answer"));
        || shared::put(Shared::Answer, None)
    });
    let shown = match decoded {
        _ if empty => focusable("p", "empty", FocusTarget::Findings, words.decode_empty()),
        Some(decoded) => answer(&decoded, words, &route),
        None => Html::default(),
    };
    html! {
        <>
            { title(words.decode_title(), words.decode_lead()) }
            <TextInput field={Field::Of(Tool::ErrorMessage)} label={words.decode_input()} hint={words.decode_input_hint()}
                check={words.decode_check()} samples={samples} rows={6} />
            { progress(&job, words) }
            { shown }
        </>
    }
}

/// How far the decoding of a long text is, and a way to end it.
fn progress(job: &Rc<Job>, words: &Words) -> Html {
    let Some(percent) = job.percent() else { return Html::default() };
    let job = Rc::clone(job);
    let stop = Callback::from(move |_: MouseEvent| job.stop());
    let button = classed("button", "button").attr("type", "button").on_click(stop);
    let bar = el("progress").attr("max", "100").set("value", percent.to_string());
    classed("div", "actions")
        .add(bar.set("aria-label", words.decode_title()).html())
        .add(say("span", "", words.decode_progress(percent)))
        .add(button.text(words.decode_stop()).html())
        .html()
}
