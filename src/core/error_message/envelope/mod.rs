//! What a message is wrapped in, and which of its strings are messages.

mod form;
mod interpreter;

use std::ops::Range;

use super::tree::{Kind, Tree};
use interpreter::Interpreter;

/// A form in which systems send errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Envelope {
    /// `{"name": ["…"]}`
    RailsHash,
    /// `{"errors": {"name": ["…"]}}`
    ErrorsObject,
    /// `{"errors": ["…"]}`
    ErrorsList,
    /// `{"type": "…", "message": "…"}`
    TypeAndMessage,
    /// `{"Message": "…", "ModelState": {…}}`
    AspNet,
    /// `errors[]` with `error_source`, `error_type`, `error_code` and `message`
    ShipstationApi,
    /// `{"code": "…", "message": "…", "data": {"status": 500}}`
    WordPress,
    /// `<Error>…</Error>`
    XmlError,
    /// A web page.
    HtmlPage,
    /// `HTTP/1.1 401 Unauthorized`, `The remote server returned an error: (401) Unauthorized`
    StatusLine,
    /// `Validation failed: …`
    Sentence,
}

impl Envelope {
    /// Its name in the JSON report.
    pub const fn as_str(self) -> &'static str {
        match self {
            Envelope::RailsHash => "rails-hash",
            Envelope::ErrorsObject => "errors-object",
            Envelope::ErrorsList => "errors-list",
            Envelope::TypeAndMessage => "type-and-message",
            Envelope::AspNet => "asp-net",
            Envelope::ShipstationApi => "shipstation-api",
            Envelope::WordPress => "word-press",
            Envelope::XmlError => "xml-error",
            Envelope::HtmlPage => "html-page",
            Envelope::StatusLine => "status-line",
            Envelope::Sentence => "sentence",
        }
    }
}

/// A string that is a message, or may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Message {
    /// The inside of the string, in bytes of the layer.
    pub inner: Range<usize>,
    /// Whether it is written with backslashes.
    pub escaped: bool,
    /// The attribute it belongs to.
    pub field: Option<String>,
    /// Whether its place says that it is a message.
    pub certain: bool,
    /// A word beside it that says what is wrong: `rate_limit_exceeded`.
    pub symbol: Option<Range<usize>>,
    /// The HTTP status beside it.
    pub status: Option<u32>,
}

impl Message {
    /// A message with nothing beside it.
    pub fn on_its_own(inner: Range<usize>, certain: bool) -> Message {
        Message { inner, escaped: false, field: None, certain, symbol: None, status: None }
    }
}

/// A JSON value that carries messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Payload {
    pub span: Range<usize>,
    pub envelope: Envelope,
    pub messages: Vec<Message>,
    /// A status that is told, and where.
    pub status: Option<(u32, Range<usize>)>,
    /// A code that is told as a word, and where.
    pub symbols: Vec<Range<usize>>,
    /// Whether its form says that it is an error, whatever the messages are.
    pub certain: bool,
}

impl Payload {
    /// Reads the messages of `tree` off `text`.
    pub fn new(text: &str, tree: &Tree) -> Option<Payload> {
        let root = tree.nodes.first()?;
        if matches!(root.kind, Kind::Text { .. } | Kind::Scalar) {
            return None;
        }
        Some(Interpreter::new(text, tree).read())
    }
}
