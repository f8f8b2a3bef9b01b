//! Tool 1 on screen.

mod location;
mod parts_table;

use std::rc::Rc;

use yew::prelude::*;

use super::browser::focus;
use super::parts::{CopyButton, Findings, StatusForm, TextInput, summary, use_places, use_settled};
use super::state::{Action, Field, use_store};
use crate::core::catalogue::Tool;
use crate::core::profiles::Profile;
use crate::core::report::{Finding, apply_edits};
use crate::core::store_url::{Options, examine, fix_all, samples};
use location::LocationField;
use parts_table::parts_table;

/// What the address asks for.
#[derive(Properties, PartialEq)]
pub struct StoreUrlProps {
    /// The kind of store, where the address names one.
    pub profile: Option<Profile>,
}

/// Paste a URL, read what it does, take it along with another location.
#[component(StoreUrl)]
pub fn store_url(props: &StoreUrlProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let text = use_settled(store.text(Tool::StoreUrl));
    let places = use_places(text.clone());
    let report = use_memo((text.clone(), props.profile), |(text, profile)| {
        examine(text, &Options { profile: *profile, location: None })
    });
    let fix = {
        let (store, text) = (store.dispatcher(), text.clone());
        Callback::from(move |finding: Finding| {
            store.dispatch(Action::Replace(
                Field::Of(Tool::StoreUrl),
                apply_edits(&text, &finding.edits).into(),
            ));
        })
    };
    let samples = vec![(words.try_sample().into(), samples::ARTICLE.into())];
    let fix_all = {
        let (store, text, profile) = (store.dispatcher(), text.clone(), props.profile);
        Callback::from(move |_: MouseEvent| {
            let (fixed, _) = fix_all(&text, &Options { profile, location: None });
            store.dispatch(Action::Replace(Field::Of(Tool::StoreUrl), fixed.into()));
            focus::later("findings");
        })
    };
    let repairable = report.findings.iter().filter(|finding| !finding.edits.is_empty()).count();
    html! {
        <>
            <h1 id="title" tabindex="-1">{ words.url_title() }</h1>
            <p class="lead">{ words.url_lead() }</p>
            <TextInput field={Field::Of(Tool::StoreUrl)} label={words.url_input()} hint={words.url_input_hint()}
                check={words.url_check()} samples={samples} rows={3} />
            if text.trim().is_empty() {
                <p class="empty" id="findings" tabindex="-1">{ words.url_empty() }</p>
            } else {
                { summary(report.findings.len(), words) }
                if repairable > 1 {
                    <button type="button" class="button" onclick={fix_all}>{ words.fix_all(repairable) }</button>
                }
                <Findings {places} findings={Rc::new(report.findings.clone())} onfix={fix} />
                <h2>{ words.url_outcome_title() }</h2>
                <p class="sentence">{ words.sentence(report.sentence, &report.arguments) }</p>
                if !report.url.is_empty() {
                    <div class="result">
                        if report.profile == Profile::QuickbooksCommerce {
                            <LocationField text={text.clone()} profile={props.profile} location={report.location.clone()} />
                        }
                        <h3>{ words.url_result() }</h3>
                        <output id="result" class="url">{ report.url.clone() }</output>
                        <CopyButton text={report.url.clone()} label={words.url_copy()} />
                    </div>
                }
                if !report.parts.is_empty() {
                    { parts_table(&text, &report, words) }
                }
            }
            <details>
                <summary>{ words.status_form_title() }</summary>
                <StatusForm profile={report.profile} />
            </details>
        </>
    }
}
