//! A JSON value that carries messages.

use super::kind::Envelope;
use std::ops::Range;

/// A string that is a message, or may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
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
pub(crate) struct Payload {
    pub span: Range<usize>,
    pub envelope: Envelope,
    pub messages: Vec<Message>,
    /// The status that it names, and where.
    pub status: Option<(u32, Range<usize>)>,
    /// The code that it names by a word, and where.
    pub symbols: Vec<Range<usize>>,
    /// Whether its form says that it is an error, whatever the messages are.
    pub certain: bool,
}
