//! The report to pass on: for support, as a text, as a file. The second program draws it into the
//! screen of the first.

use crate::browser::slot;
use crate::element::{classed, row, say};
use crate::parts::copy::CopyButton;
use crate::parts::save_link::{MadeFile, SaveOnDemand, save_hint};
use crate::state::use_words;
use error_message::{Options, Report, examine, support_text};
use knowledge::profiles::Profile;
use reports::json_report;
use reports::narration::Narration;
use words::Words;
use yew::prelude::*;

/// The name of the file.
const FILE: &str = "store-helper-report.json";

/// What the address asks for.
#[derive(Properties, PartialEq)]
pub struct GiveProps {
    /// The kind of store, where the address names one.
    pub profile: Option<Profile>,
}

/// Two buttons that copy and a link that saves, while there is a report.
#[component(Give)]
pub fn give(props: &GiveProps) -> Html {
    let words = use_words();
    let place = use_state(slot::find);
    {
        let place = place.setter();
        use_effect_with((), move |()| {
            let window = web_sys::window().expect("a page has a window");
            // It may have come since this was drawn.
            place.set(slot::find());
            let listener = slot::on_change(&window, move || place.set(slot::find()));
            move || drop(listener)
        });
    }
    match &*place {
        Some(place) => create_portal(controls(props.profile, &words), place.clone()),
        None => Html::default(),
    }
}

/// What a control gives away, made when it is pressed.
type Make = fn(&str, &Report, &Words) -> String;

fn controls(profile: Option<Profile>, words: &Words) -> Html {
    let made = |make: Make| {
        let words = words.clone();
        move || {
            let text = slot::text();
            make(&text, &examine(&text, &Options { profile }), &words)
        }
    };
    let copied = |make: Make| {
        let made = made(make);
        Callback::from(move |()| AttrValue::from(made()))
    };
    let for_support = copied(|text, report, _| support_text(report, text));
    let as_text = copied(|text, report, words| Narration::new(text, report, words).whole());
    let as_json = made(|text, report, words| in_lines(&json_report::decode(text, report, words)));
    let file = Callback::from(move |()| MadeFile::new(FILE, "application/json", as_json()));
    let controls = classed("div", "actions")
        .add(html! { <CopyButton make={for_support} label={words.decode_copy_support()} /> })
        .add(html! { <CopyButton make={as_text} label={words.decode_copy_text()} /> })
        .add(html! { <SaveOnDemand make={file} label={words.decode_download()} /> });
    let hint = say("p", "hint", words.decode_copy_support_hint());
    row([controls.html(), hint].into_iter().chain(save_hint(words)).collect())
}

/// As the command line prints it.
fn in_lines(document: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(document).unwrap_or_default()
}
