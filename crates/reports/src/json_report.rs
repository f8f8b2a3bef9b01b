//! The report as a JSON document: what `examples/inspect.rs` prints and the page offers to
//! download. Its form is kept stable; keys may be added.
//!
//! These types only implement [`Serialize`]; whoever writes the document chooses the writer.

pub(crate) mod decode;
pub mod orders;
pub(crate) mod url;

pub use decode::{Decode, decode};
pub use orders::{Orders, OrdersInParts, orders};
pub use url::{Url, url};

use knowledge::finding;
use knowledge::profiles::Profile;
use knowledge::vocabulary::{ArgName, Certainty, Severity, Value};
use serde::Serialize;
use text::edit;
use text::span::{LineStarts, Span};
use words::Words;

/// What every tool reports.
#[derive(Debug, Serialize)]
pub struct Document<T> {
    tool: &'static str,
    profile: Profile,
    findings: Vec<Finding>,
    #[serde(flatten)]
    of_tool: T,
}

/// A place as the document writes it: bytes, and where it begins as a person counts.
#[derive(Debug, Serialize)]
struct JsonSpan {
    start: usize,
    end: usize,
    line: u32,
    column: u32,
}

#[derive(Debug, Serialize)]
struct Range {
    start: usize,
    end: usize,
}

#[derive(Debug, Serialize)]
struct Edit {
    start: usize,
    end: usize,
    text: String,
}

#[derive(Debug, Serialize)]
struct SourceLink {
    url: &'static str,
    title: &'static str,
}

#[derive(Debug, Serialize)]
struct Finding {
    code: &'static str,
    severity: Severity,
    certainty: Certainty,
    title: String,
    why: String,
    fix: String,
    spans: Vec<JsonSpan>,
    edits: Vec<Edit>,
    sources: Vec<SourceLink>,
    /// The path of the field that a message of validation names.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
}

struct Writer<'a> {
    text: &'a str,
    lines: &'a LineStarts,
    words: &'a Words,
}

impl<'a> Writer<'a> {
    fn new(text: &'a str, lines: &'a LineStarts, words: &'a Words) -> Self {
        Writer { text, lines, words }
    }

    fn findings(&self, findings: &[finding::Finding]) -> Vec<Finding> {
        findings.iter().map(|finding| self.finding(finding)).collect()
    }

    fn finding(&self, finding: &finding::Finding) -> Finding {
        let finding::Finding { code, severity, certainty, arguments, .. } = finding;
        let edit = |edit: &edit::Edit| Edit {
            start: edit.span.start(),
            end: edit.span.end(),
            text: edit.text.clone(),
        };
        let field = arguments.iter().find_map(|(name, value)| match value {
            Value::Text(path) if *name == ArgName::Field => Some(path.clone()),
            _ => None,
        });
        Finding {
            code: code.as_str(),
            severity: *severity,
            certainty: *certainty,
            title: self.words.code_title(*code, arguments),
            why: self.words.code_why(*code, arguments),
            fix: self.words.code_fix(*code, arguments),
            spans: finding.spans.iter().map(|span| self.span(*span)).collect(),
            edits: finding.edits.iter().map(edit).collect(),
            sources: code.entry().sources.iter().map(|s| SourceLink { url: s.url, title: s.title }).collect(),
            field,
        }
    }

    fn span(&self, span: Span) -> JsonSpan {
        let position = self.lines.position(self.text, span.start());
        JsonSpan { start: span.start(), end: span.end(), line: position.line, column: position.column }
    }
}

fn range(span: Span) -> Range {
    Range { start: span.start(), end: span.end() }
}
