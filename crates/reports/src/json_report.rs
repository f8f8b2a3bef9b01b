//! The report as a JSON document: what `examples/inspect.rs` prints and the page offers to
//! download. Its form is kept stable; keys may be added.
//!
//! These types only implement [`Serialize`]; whoever writes the document chooses the writer.

pub(crate) mod decode;
pub mod orders;
pub(crate) mod url;

pub use decode::{Decode, decode};
pub use orders::OrdersDocument;
pub use url::{Url, url};

use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use knowledge::vocabulary::{ArgName, Source, Value};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::rc::Rc;
use text::edit;
use text::span::{LineStarts, Span};
use words::Words;

/// What every tool reports.
#[derive(Serialize)]
pub struct Document<'a, T> {
    tool: &'static str,
    profile: Profile,
    findings: Findings<'a>,
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
struct Edit<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct SourceLink {
    url: &'static str,
    title: &'static str,
}

/// A list, each element of which is made when it is written.
struct Each<'a, T, F>(&'a [T], F);

impl<'a, T, R: Serialize, F: Fn(&'a T) -> R> Serialize for Each<'a, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(&self.1))
    }
}

/// A finding as it is written.
struct WrittenFinding<'a> {
    writer: &'a Writer<'a>,
    finding: &'a Finding,
}

impl Serialize for WrittenFinding<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let WrittenFinding { writer, finding } = self;
        let Finding { code, severity, certainty, spans, arguments, edits } = finding;
        let mut written = serializer.serialize_struct("Finding", 11)?;
        written.serialize_field("code", code.as_str())?;
        written.serialize_field("severity", severity)?;
        written.serialize_field("certainty", certainty)?;
        written.serialize_field("title", &writer.words.code_title(*code, arguments))?;
        written.serialize_field("why", &writer.words.code_why(*code, arguments))?;
        written.serialize_field("fix", &writer.words.code_fix(*code, arguments))?;
        let listed = spans.get(..writer.most_places).unwrap_or(spans);
        written.serialize_field("spans", &Each(listed, |span: &Span| writer.span(*span)))?;
        // How many places there are, where that is more than are listed.
        if listed.len() < spans.len() {
            written.serialize_field("places", &spans.len())?;
        }
        written.serialize_field("edits", &Each(edits, written_edit))?;
        let link = |source: &&'static Source| SourceLink { url: source.url, title: source.title };
        written.serialize_field("sources", &Each(code.entry().sources, link))?;
        // The path of the field that a message of validation names.
        let field = arguments.iter().find_map(|(name, value)| match value {
            Value::Text(path) if *name == ArgName::Field => Some(path),
            _ => None,
        });
        if let Some(field) = field {
            written.serialize_field("field", field)?;
        }
        written.end()
    }
}

fn written_edit(edit: &edit::Edit) -> Edit<'_> {
    Edit { start: edit.span.start(), end: edit.span.end(), text: &edit.text }
}

/// Findings, each of which is put into words when it is written.
struct Findings<'a> {
    writer: Writer<'a>,
    list: Cow<'a, [Finding]>,
}

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let writer = &self.writer;
        Each(&self.list, |finding| WrittenFinding { writer, finding }).serialize(serializer)
    }
}

#[derive(Clone)]
struct Writer<'a> {
    text: &'a str,
    lines: Rc<LineStarts>,
    words: &'a Words,
    /// How many places of a finding are listed.
    most_places: usize,
}

impl<'a> Writer<'a> {
    fn new(text: &'a str, words: &'a Words) -> Self {
        Writer { text, lines: Rc::new(LineStarts::new(text)), words, most_places: usize::MAX }
    }

    fn span(&self, span: Span) -> JsonSpan {
        let position = self.lines.position(self.text, span.start());
        JsonSpan { start: span.start(), end: span.end(), line: position.line, column: position.column }
    }
}

fn range(span: Span) -> Range {
    Range { start: span.start(), end: span.end() }
}
