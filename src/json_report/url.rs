//! The store URL tool's part of the document.

use super::{Json, Writer};
use crate::core::span::Lines;
use crate::core::store_url;
use crate::i18n::Words;

/// The store URL tool's report on `text`.
pub fn url(text: &str, report: &store_url::Report, words: &Words) -> Json {
    let part = |part: &store_url::Part| {
        Json::Object(vec![
            ("start", part.span.start().into()),
            ("end", part.span.end().into()),
            ("role", part.role.as_str().into()),
            ("meaning", words.meaning(part.meaning, &part.arguments).into()),
        ])
    };
    let of_tool = vec![
        ("url", report.url.as_str().into()),
        ("parts", report.parts.iter().map(part).collect()),
        ("sentence", words.sentence(report.sentence, &report.arguments).into()),
    ];
    Writer::new(text, &Lines::new(text), words).document("url", report.profile, &report.findings, of_tool)
}
