//! Tool 3 on screen: what to read, and below it the [`answer`].

pub(crate) mod answer;
pub(crate) mod browse;
pub(crate) mod columns;
pub(crate) mod export;
pub(crate) mod fates;
pub(crate) mod files;
pub(crate) mod list;
pub(crate) mod location;
pub(crate) mod order;
pub(crate) mod other_tool;
pub(crate) mod outcome;
pub(crate) mod printed;
pub(crate) mod progress;
pub(crate) mod reading;
pub(crate) mod reasons;
pub(crate) mod repair;
pub(crate) mod settings;
pub(crate) mod slices;

use crate::focus_wish::FocusTarget;
use crate::open_files::FileAction;
use crate::parts::status_form::use_shared_statuses;
use crate::parts::text_input::TextInput;
use crate::parts::{focusable, shared, title};
use crate::state::{Action, Field, use_store};
use answer::Answer;
use files::Files;
use knowledge::catalogue::Tool;
use knowledge::profiles::Profile;
use location::use_location_of_url;
use orders::{Options, SourceFile, samples};
use reading::use_reading;
use std::rc::Rc;
use yew::prelude::*;

/// What the address asks for.
#[derive(Properties, PartialEq)]
pub struct OrdersProps {
    /// The kind of store, where the address names one.
    pub profile: Option<Profile>,
}

/// Paste or drop orders, see what arrives.
#[component(Orders)]
pub fn orders(props: &OrdersProps) -> Html {
    use_shared_statuses();
    let store = use_store();
    let words = &store.words;
    let text = store.text(Tool::Orders);
    let field_is_used = !text.trim().is_empty();
    let sources = use_memo((text, Rc::clone(&store.open_files)), |(text, files)| files.sources(text));
    let of_url = use_location_of_url();
    let mut options = Options { profile: props.profile, ..(*store.options).clone() };
    options.location = options.location.or_else(|| of_url.clone());
    let statuses = Profile::ALL.iter().map(|profile| store.statuses(*profile)).collect();
    let reading = use_reading(Rc::clone(&sources), field_is_used, options, statuses);
    let is_empty = reading.preview().text().trim().is_empty();
    let samples = vec![
        (words.orders_sample_json().into(), samples::QUICKBOOKS_COMMERCE.into()),
        (words.orders_sample_xml().into(), samples::CUSTOM_STORE.into()),
    ];
    // Files beside the field would be read together with the sample.
    let onsample = {
        let store = store.dispatcher();
        Callback::from(move |text: AttrValue| {
            let sample = SourceFile { text: shared(&text), ..SourceFile::default() };
            store.dispatch(Action::Files(FileAction::Open { files: [sample].into(), beside: false }));
        })
    };
    html! {
        <>
            { title(words.orders_title(), words.orders_lead()) }
            <TextInput field={Field::Of(Tool::Orders)} label={words.orders_input()} hint={words.orders_input_hint()}
                check={words.orders_check()} {samples} {onsample} rows={8} />
            <Files sources={Rc::clone(&sources)} reading={reading.clone()} />
            if is_empty {
                { focusable("p", "empty", FocusTarget::Findings, words.orders_empty()) }
            } else {
                <Answer words={words.clone()} {reading} {sources} {of_url} options={Rc::clone(&store.options)} />
            }
        </>
    }
}
