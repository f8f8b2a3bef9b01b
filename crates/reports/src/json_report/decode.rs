//! The error decoder's part of the document.

use crate::json_report::{Document, Findings, Range, Writer, range};
use serde::Serialize;
use std::borrow::Cow;
use text::span::Span;
use words::Words;

/// What the error decoder adds.
#[derive(Debug, Serialize)]
pub struct Decode {
    recovered: Vec<&'static str>,
    unexplained: Vec<Range>,
    envelopes: Vec<Envelope>,
    #[serde(rename = "stories")]
    scenarios: Vec<Scenario>,
    /// How many more messages there are than `findings` tells.
    #[serde(skip_serializing_if = "is_zero")]
    unlisted: usize,
    /// How many more parts were not understood than `unexplained` lists.
    #[serde(skip_serializing_if = "is_zero")]
    more_unexplained: usize,
    /// How many more forms there are than `envelopes` lists.
    #[serde(skip_serializing_if = "is_zero")]
    more_envelopes: usize,
}

/// So many places are listed of one kind, which all findings share; the others are counted. A log
/// says a message a million times.
const MOST_PLACES: usize = 10_000;

fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// A form that the message came in, and where.
#[derive(Debug, Serialize)]
struct Envelope {
    start: usize,
    end: usize,
    envelope: &'static str,
}

/// What several findings mean together; `findings` are their places in the list, counted from 0.
#[derive(Debug, Serialize)]
struct Scenario {
    #[serde(rename = "story")]
    scenario: &'static str,
    sentence: String,
    fix: String,
    findings: Vec<usize>,
}

/// The error decoder's report on `text`.
pub fn decode<'a>(
    text: &'a str,
    report: &'a error_message::Report,
    words: &'a Words,
) -> Document<'a, Decode> {
    let envelope = |(span, envelope): &(Span, error_message::Envelope)| {
        let Range { start, end } = range(*span);
        Envelope { start, end, envelope: envelope.as_str() }
    };
    let scenario = |found: &error_message::FoundScenario| Scenario {
        scenario: found.scenario.as_str(),
        sentence: words.scenario(found.scenario),
        fix: words.advice(found.scenario),
        findings: found.findings.clone(),
    };
    let of_tool = Decode {
        recovered: report.recovered.iter().map(|step| step.as_str()).collect(),
        unexplained: report.unexplained.iter().take(MOST_PLACES).map(|span| range(*span)).collect(),
        envelopes: report.envelopes.iter().take(MOST_PLACES).map(envelope).collect(),
        scenarios: report.scenarios.iter().map(scenario).collect(),
        unlisted: report.unlisted,
        more_unexplained: report.unexplained.len().saturating_sub(MOST_PLACES),
        more_envelopes: report.envelopes.len().saturating_sub(MOST_PLACES),
    };
    let most_places = (MOST_PLACES / report.findings.len().max(1)).max(1);
    let writer = Writer { most_places, ..Writer::new(text, words) };
    let findings = Findings { writer, list: Cow::Borrowed(&report.findings) };
    Document { tool: "decode", profile: report.profile, findings, of_tool }
}
