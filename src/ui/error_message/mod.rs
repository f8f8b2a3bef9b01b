//! Tool 2 on screen.

use std::rc::Rc;

use yew::prelude::*;

use super::parts::{
    Findings, Mark, Marked, SourceView, TextInput, certainty_badge, marks, summary, use_places, use_settled,
};
use super::state::{Field, use_store, use_words};
use crate::core::catalogue::Tool;
use crate::core::error_message::{Options, Report, examine, samples};
use crate::core::profiles::Profile;
use crate::core::report::Certainty;

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

#[derive(Properties, PartialEq)]
struct AnswerProps {
    text: AttrValue,
    report: Rc<Report>,
}

#[component(Answer)]
fn answer(props: &AnswerProps) -> Html {
    let words = use_words();
    let AnswerProps { text, report } = props;
    let findings = Rc::new(report.findings.clone());
    let places = use_places(text.clone());
    let not_understood =
        report.unexplained.iter().map(|span| Mark { span: *span, what: Marked::NotUnderstood });
    let marks: Rc<Vec<Mark>> =
        Rc::new(marks(&report.findings, 0).into_iter().chain(not_understood).collect());
    let recovered = report.recovered.iter().map(|step| {
        let step = words.recovery(*step);
        html! { <li key={step.clone()}>{ step }</li> }
    });
    let stories = report.stories.iter().map(|telling| {
        html! {
            <div class="story">
                <p class="sentence">{ words.story(telling.story) }</p>
                { certainty_badge(Certainty::Inferred, &words) }
                <p><strong>{ words.what_to_do() }{ ": " }</strong>{ words.advice(telling.story) }</p>
            </div>
        }
    });
    html! {
        <>
            { summary(report.findings.len(), &words) }
            { for stories }
            <div class="columns">
                <Findings {places} {findings} />
                <div>
                    <h3>{ words.decode_your_text() }</h3>
                    <SourceView text={text.clone()} {marks} label={words.decode_your_text()} />
                    <p class="small">{ words.decode_unexplained(report.unexplained.len()) }</p>
                    if !report.recovered.is_empty() {
                        <h4>{ words.decode_recovered() }</h4>
                        <ul>{ for recovered }</ul>
                    }
                </div>
            </div>
        </>
    }
}
