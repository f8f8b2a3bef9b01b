//! The store URL tool's part of the document.

use crate::json_report::{Document, Findings, Writer};
use serde::Serialize;
use std::borrow::Cow;
use store_url::Role;
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
pub fn url<'a>(text: &'a str, report: &'a store_url::Report, words: &'a Words) -> Document<'a, Url> {
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
    let findings = Findings { writer: Writer::new(text, words), list: Cow::Borrowed(&report.findings) };
    Document { tool: "url", profile: report.profile, findings, of_tool }
}
