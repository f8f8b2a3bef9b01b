//! The connection guide: a checklist for each kind of store.

use super::choice::choice;
use crate::element::{el, say, table};
use crate::parts::badge::certainty_badge;
use crate::parts::copy::CopyButton;
use crate::parts::notice;
use crate::parts::status_form::StatusForm;
use crate::state::{Action, use_store};
use knowledge::profiles::Profile;
use knowledge::vocabulary::Severity;
use store_url::connection::guide::{ConnectionField, Item, Step, Value, guide};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use words::Words;
use yew::prelude::*;

/// Which guide.
#[derive(Properties, PartialEq)]
pub struct ConnectionGuideProps {
    /// Of which kind of store.
    pub profile: Profile,
    /// Called with another kind of store.
    pub onchoose: Callback<Profile>,
    /// The URL to enter in ShipStation, where there is one.
    pub url: AttrValue,
}

/// What is needed and what is done, with ticks that last as long as the page.
#[component(ConnectionGuide)]
pub fn connection_guide(props: &ConnectionGuideProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let profile = props.profile;
    let guide = guide(profile);
    let ticks = store.ticks(profile);
    let total = guide.requirements.len() + guide.steps.len();
    let done = ticks.count_ones() as usize;
    let tick = {
        let store = store.dispatcher();
        move |ticks: u64| store.dispatch(Action::Tick(profile, ticks))
    };
    let line = |(number, item): (usize, &'static Item)| {
        let bit = 1_u64 << number;
        let change = {
            let tick = tick.clone();
            Callback::from(move |event: Event| {
                let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
                let ticked = field.is_some_and(|field| field.checked());
                tick(if ticked { ticks | bit } else { ticks & !bit });
            })
        };
        html! {
            <li class="step">
                <label class="switch">
                    <input type="checkbox" checked={ticks & bit != 0} onchange={change} />
                    <span>{ words.guide_step(item.step) }</span>
                </label>
                <p class="labels">{ origin(item, words) }</p>
                { details(item.step, guide.values, props, words) }
            </li>
        }
    };
    let requirements = guide.requirements.iter().enumerate().map(&line);
    let first = guide.requirements.len();
    let steps = guide.steps.iter().enumerate().map(|(i, item)| line((first + i, item)));
    let notes = guide.notes.iter().map(|note| {
        html! { <li><p>{ words.guide_step(note.step) }</p><p class="labels">{ origin(note, words) }</p></li> }
    });
    let reset = {
        let tick = tick.clone();
        Callback::from(move |_: MouseEvent| tick(0))
    };
    let kinds = Profile::ALL.iter().map(|kind| (*kind, words.profile(*kind))).collect();
    html! {
        <div class="stack">
            { choice("guide-for", words.guide_for(), kinds, profile, props.onchoose.clone()) }
            if profile.facts().is_discontinued() {
                { notice(Severity::Notice, words.guide_closed(), words) }
            }
            <div class="actions">
                <progress max={total.to_string()} value={done.to_string()} aria-label={words.guide_title()} />
                <p role="status">{ words.guide_progress(done, total) }</p>
                if done > 0 {
                    <button type="button" class="button" onclick={reset}>{ words.guide_reset() }</button>
                }
            </div>
            <h3>{ words.guide_requirements() }</h3>
            <ul class="plain">{ for requirements }</ul>
            <h3>{ words.guide_steps() }</h3>
            <ol class="steps">{ for steps }</ol>
            <h3>{ words.guide_notes() }</h3>
            <ul class="plain">{ for notes }</ul>
        </div>
    }
}

/// How a line of a guide is known, and where it was read.
pub fn origin(item: &Item, words: &Words) -> Html {
    let source = item.source;
    html! {
        <>
            { certainty_badge(item.certainty, words) }
            <a class="small" href={source.url} target="_blank" rel="noopener noreferrer" hreflang={source.language}
                aria-label={format!("{}: {}", words.guide_source(), source.title)}>{ words.guide_source() }</a>
        </>
    }
}

/// What a step needs beside its sentence.
fn details(step: Step, values: &'static [Value], props: &ConnectionGuideProps, words: &Words) -> Html {
    match step {
        Step::EnterValues | Step::EnterOwnValues => value_table(values, &props.url, words),
        Step::MapStatuses => html! {
            <details>
                <summary>{ words.status_form_title() }</summary>
                <StatusForm profile={props.profile} />
            </details>
        },
        _ => Html::default(),
    }
}

/// The fields of ShipStation's form and where their values come from; the URL to copy.
fn value_table(values: &'static [Value], url: &AttrValue, words: &Words) -> Html {
    let rows = values.iter().map(|value| {
        let label = words.connection_label(value.field);
        let mut origin = el("td").add(say("p", "", words.guide_origin(value.origin)));
        if value.field == ConnectionField::Url && !url.is_empty() {
            let name = words.copy_named(label.clone());
            origin = origin
                .add(say("p", "url", url.to_string()))
                .add(html! { <CopyButton text={url.clone()} label={words.copy()} {name} /> });
        }
        el("tr").add(el("th").attr("scope", "row").text(label).html()).add(origin.html()).html()
    });
    let headings = vec![words.guide_values_field(), words.guide_values_origin()];
    table(words.guide_values(), headings, rows.collect())
}
