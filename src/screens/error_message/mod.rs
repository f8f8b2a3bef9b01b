//! Tool 2 on screen.

pub(crate) mod answer;
pub(crate) mod share_report;

use crate::browser::programs;
use crate::browser::shared::{self, Shared};
use crate::focus_wish::FocusTarget;
use crate::parts::debounced_text::use_debounced_text;
use crate::parts::line_lookup::use_line_lookup;
use crate::parts::text_input::TextInput;
use crate::parts::{focusable, title};
use crate::program_names::Program;
use crate::route::Route;
use crate::state::{Field, use_store};
use answer::answer;
use error_message::{Options, examine, samples};
use knowledge::catalogue::Tool;
use knowledge::profiles::Profile;
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
    let text = use_debounced_text(store.text(Tool::ErrorMessage));
    let report = use_memo((text.clone(), props.profile), |(text, profile)| {
        examine(text, &Options { profile: *profile })
    });
    let lookup = use_line_lookup(text.clone());
    let samples = vec![(words.try_sample().into(), samples::FRENCH_ARTICLE.into())];
    let empty = text.trim().is_empty();
    use_effect_with(empty, |empty| {
        // What makes reports is fetched when there is something to report.
        if !empty {
            programs::ask_for(Program::Reference);
        }
        shared::put(Shared::Answer, (!empty).then_some("answer"));
        || shared::put(Shared::Answer, None)
    });
    let shown = if empty {
        focusable("p", "empty", FocusTarget::Findings, words.decode_empty())
    } else {
        answer(&text, &report, lookup, words, &route)
    };
    html! {
        <>
            { title(words.decode_title(), words.decode_lead()) }
            <TextInput field={Field::Of(Tool::ErrorMessage)} label={words.decode_input()} hint={words.decode_input_hint()}
                check={words.decode_check()} samples={samples} rows={6} />
            { shown }
        </>
    }
}
