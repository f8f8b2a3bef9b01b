//! The store URL tool's part of the document.

use crate::json_report::{Document, Writer};
use serde::Serialize;
use store_url::Role;
use text::span::LineStarts;
use words::Words;

/// What the store URL tool adds.
#[derive(Debug, Serialize)]
pub struct Url {
    url: String,
    parts: Vec<DescribedPart>,
    sentence: String,
}

#[derive(Debug, Serialize)]
struct DescribedPart {
    start: usize,
    end: usize,
    role: Role,
    meaning: String,
}

/// The store URL tool's report on `text`.
pub fn url(text: &str, report: &store_url::Report, words: &Words) -> Document<Url> {
    let lines = LineStarts::new(text);
    let writer = Writer::new(text, &lines, words);
    let part = |part: &store_url::UrlPart| DescribedPart {
        start: part.span.start(),
        end: part.span.end(),
        role: part.role,
        meaning: words.meaning(part.meaning, &part.arguments),
    };
    let of_tool = Url {
        url: report.url.clone(),
        parts: report.parts.iter().map(part).collect(),
        sentence: words.sentence(report.sentence, &report.arguments),
    };
    Document { tool: "url", profile: report.profile, findings: writer.findings(&report.findings), of_tool }
}
