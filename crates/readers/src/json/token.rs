//! What the JSON reader hands out: events with their places, and the problems that did not stop it.

use super::escapes::unescaped;
use std::borrow::Cow;
use text::span::Span;

/// How much damage is read through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// RFC 8259; a byte order mark in front is passed over. The first problem ends the reading.
    Strict,
    /// Also single, typographic, angle and missing quotes, trailing and missing commas, missing
    /// closings, line breaks in strings, Ruby's `:key=>value`.
    Lenient,
}

/// What is read next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event<'a> {
    /// `{`
    StartObject,
    /// `}`; empty where it is missing.
    EndObject,
    /// `[`
    StartArray,
    /// `]`; empty where it is missing.
    EndArray,
    /// The name of a member; its value comes next.
    Key(Quoted<'a>),
    /// A string value.
    String(Quoted<'a>),
    /// A number as it is written.
    Number(&'a str),
    /// `true` or `false`
    Bool(bool),
    /// `null`
    Null,
    /// The value is read, or cannot be read further. Comes again on every further call.
    End,
}

/// An event and its place: brackets and quotes included, blanks around it not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// What.
    pub event: Event<'a>,
    /// Where.
    pub span: Span,
}

/// The inside of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quoted<'a> {
    /// As it is written, without the quotes.
    pub raw: &'a str,
    /// The place of `raw`.
    pub inner: Span,
    /// Whether a backslash is in it.
    pub escaped: bool,
}

impl<'a> Quoted<'a> {
    /// Its value, with escapes decoded; half of a surrogate pair becomes U+FFFD.
    pub fn text(self) -> Cow<'a, str> {
        if self.escaped { Cow::Owned(unescaped(self.raw)) } else { Cow::Borrowed(self.raw) }
    }
}

/// A place where the text is no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub kind: ProblemKind,
    /// Where; for something missing at the end, the empty place where it is missing.
    pub span: Span,
}

/// How a text can fail to be JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// The text ends inside a value.
    UnexpectedEnd,
    /// The text ends inside a string, which the place begins with.
    UnterminatedString,
    /// A character that nothing can begin or go on with.
    UnexpectedCharacter,
    /// A number that is not written as JSON writes it.
    MalformedNumber,
    /// A backslash with something behind it that JSON does not know.
    UnknownEscape,
    /// A line break or another control character inside a string.
    ControlCharacter,
    /// A comma with nothing behind it.
    TrailingComma,
    /// Two values with no comma between them.
    MissingComma,
    /// A key without its colon, or with `=>`.
    MissingColon,
    /// A bracket that is never closed; the place is that of the opening one. Only in lenient mode.
    MissingClosing,
    /// `'…'`
    SingleQuotes,
    /// `“…”`, `„…“`, `«…»` and the like.
    TypographicQuotes,
    /// A key or value without quotes.
    MissingQuotes,
    /// More than [`MAX_DEPTH`](super::MAX_DEPTH) brackets inside one another; nothing further is read.
    TooDeep,
}

impl ProblemKind {
    /// Whether the text just stops: what is there could be the beginning of JSON.
    pub fn is_truncation(self) -> bool {
        matches!(self, ProblemKind::UnexpectedEnd | ProblemKind::UnterminatedString)
    }
}
