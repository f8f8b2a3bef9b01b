//! The report to pass on: for support, as a text, as a file. Making it takes code that nobody waits
//! for, so another program draws it, below the answer of the error decoder.

use crate::browser::field_text::FieldText;
use crate::browser::location;
use crate::browser::shared::{self, Shared};
use crate::element::{classed, say};
use crate::parts::copy::CopyButton;
use crate::parts::debounced_text::AT_ONCE;
use crate::parts::save_link::{MadeFile, SaveOnDemand, save_hint};
use crate::screens::orders::slices::in_slices;
use crate::state::use_words;
use error_message::{Decoding, Options, Report, examine, support_text};
use knowledge::profiles::Profile;
use reports::json_report;
use reports::narration::Narration;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use text::span::LineStarts;
use wasm_bindgen_futures::spawn_local;
use words::Words;
use yew::prelude::*;

/// The field of the error decoder.
const INPUT: &str = "input";
/// The name of the file.
const FILE: &str = "store-helper-report.json";

/// What the address asks for.
#[derive(Properties, PartialEq)]
pub struct ShareReportProps {
    /// The kind of store, where the address names one.
    pub profile: Option<Profile>,
}

/// A text with the report on it.
type Answer = Rc<(String, Report)>;

/// Two buttons that copy and a link that saves, while there is a report.
#[component(ShareReport)]
pub fn share_report(props: &ShareReportProps) -> Html {
    let words = use_words();
    let is_there = use_state(|| shared::get(Shared::Answer).is_some());
    let prepared = use_state(|| None::<Answer>);
    {
        let (is_there, prepared) = (is_there.setter(), prepared.setter());
        use_effect_with(props.profile, move |profile| {
            let profile = *profile;
            let stop = RefCell::new(Rc::new(Cell::new(false)));
            let follow = move || {
                let there = shared::get(Shared::Answer).is_some();
                is_there.set(there);
                let goes_on = Rc::new(Cell::new(!there));
                stop.replace(Rc::clone(&goes_on)).set(true);
                prepared.set(None);
                if there {
                    prepare(profile, goes_on, prepared.clone());
                }
            };
            follow();
            let window = web_sys::window().expect("a page has a window");
            let listener = shared::on_change(&window, Shared::Answer, follow);
            move || drop(listener)
        });
    }
    if *is_there { controls(props.profile, &prepared, &words) } else { Html::default() }
}

/// Decodes a long text in slices before anybody asks for it, so that nobody waits then.
fn prepare(profile: Option<Profile>, stop: Rc<Cell<bool>>, prepared: UseStateSetter<Option<Answer>>) {
    spawn_local(async move {
        let Some(field) = location::element(INPUT) else { return };
        let mut field = FieldText::of(&field);
        let mut decoding = Decoding::default();
        if in_slices(&stop, || !field.advance(), || ()).await
            && field.text.len() > AT_ONCE
            && in_slices(&stop, || !decoding.advance(&field.text), || ()).await
        {
            let report = decoding.report(&Options { profile });
            prepared.set(Some(Rc::new((field.text, report))));
        }
    });
}

/// What a control gives away, made when it is pressed.
type Make = fn(&str, &Report, &Words) -> String;

fn controls(profile: Option<Profile>, prepared: &Option<Answer>, words: &Words) -> Html {
    let made = |make: Make| {
        let (prepared, words) = (prepared.clone(), words.clone());
        move || {
            let text = location::text_in_field(INPUT);
            match prepared.as_ref().filter(|prepared| prepared.0 == text) {
                Some(prepared) => make(&text, &prepared.1, &words),
                None => make(&text, &examine(&text, &Options { profile }), &words),
            }
        }
    };
    let copied = |make: Make| {
        let made = made(make);
        Callback::from(move |()| AttrValue::from(made()))
    };
    let for_support = copied(|text, report, _| support_text(report, text));
    let as_text = copied(|text, report, words| {
        let lines = LineStarts::new(text);
        Narration::new(text, report, words, &|offset| lines.position(text, offset)).whole()
    });
    let as_json = made(|text, report, words| in_lines(&json_report::decode(text, report, words)));
    let file = Callback::from(move |()| MadeFile::new(FILE, "application/json", as_json()));
    let controls = classed("div", "actions")
        .add(html! { <CopyButton make={for_support} label={words.decode_copy_support()} /> })
        .add(html! { <CopyButton make={as_text} label={words.decode_copy_text()} /> })
        .add(html! { <SaveOnDemand make={file} label={words.decode_download()} /> });
    let hint = say("p", "hint", words.decode_copy_support_hint());
    let all = [controls.html(), hint].into_iter().chain(save_hint(words)).collect();
    classed("aside", "beside").attr("id", "give").set("aria-label", words.decode_give()).all(all).html()
}

/// As the command line prints it.
fn in_lines(document: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(document).unwrap_or_default()
}
