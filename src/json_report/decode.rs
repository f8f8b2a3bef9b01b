//! The error decoder's part of the document.

use super::{Json, Writer};
use crate::core::error_message;
use crate::core::span::{Lines, Span};
use crate::i18n::Words;

/// The error decoder's report on `text`.
pub fn decode(text: &str, report: &error_message::Report, words: &Words) -> Json {
    let envelope = |(span, envelope): &(Span, error_message::Envelope)| {
        Json::Object(vec![
            ("start", span.start().into()),
            ("end", span.end().into()),
            ("envelope", envelope.as_str().into()),
        ])
    };
    let story = |telling: &error_message::Telling| {
        Json::Object(vec![
            ("story", telling.story.as_str().into()),
            ("sentence", words.story(telling.story).into()),
            ("fix", words.advice(telling.story).into()),
            ("findings", telling.findings.iter().copied().collect()),
        ])
    };
    let of_tool = vec![
        ("recovered", report.recovered.iter().map(|step| step.as_str()).collect()),
        ("unexplained", report.unexplained.iter().copied().collect()),
        ("envelopes", report.envelopes.iter().map(envelope).collect()),
        ("stories", report.stories.iter().map(story).collect()),
    ];
    Writer::new(text, &Lines::new(text), words).document("decode", report.profile, &report.findings, of_tool)
}
