//! The error decoder's part of the document.

use serde::Serialize;

use super::{Document, Range, Writer, range};
use crate::core::error_message;
use crate::core::span::Lines;
use crate::i18n::Words;

/// What the error decoder adds.
#[derive(Debug, Serialize)]
pub struct Decode {
    recovered: Vec<&'static str>,
    unexplained: Vec<Range>,
}

/// The error decoder's report on `text`.
pub fn decode(text: &str, report: &error_message::Report, words: &Words) -> Document<Decode> {
    let lines = Lines::new(text);
    let writer = Writer::new(text, &lines, words);
    let of_tool = Decode {
        recovered: report.recovered.iter().map(|step| step.as_str()).collect(),
        unexplained: report.unexplained.iter().map(|span| range(*span)).collect(),
    };
    Document { tool: "decode", profile: report.profile, findings: writer.findings(&report.findings), of_tool }
}
