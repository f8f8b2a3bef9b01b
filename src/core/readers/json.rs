//! Reads JSON event by event, each with its place, from any offset of a text.
//!
//! No recursion, no tree: a deep or large document costs its length. [`Mode::Strict`] stops at the
//! first thing that is no JSON and keeps its place; [`Mode::Lenient`] reads on through what people
//! and mail programs do to JSON and lists it in [`Reader::problems`].

mod grammar;
mod plain;
mod strings;

pub use strings::{Piece, pieces, unescaped};

use crate::core::text::span::Span;
use std::borrow::Cow;

#[cfg(test)]
mod tests;

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
    /// What it says; half of a surrogate pair becomes U+FFFD.
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
    /// More than [`MAX_DEPTH`] brackets inside one another; nothing further is read.
    TooDeep,
}

impl ProblemKind {
    /// Whether the text just stops: what is there could be the beginning of JSON.
    pub fn is_truncation(self) -> bool {
        matches!(self, ProblemKind::UnexpectedEnd | ProblemKind::UnterminatedString)
    }
}

/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 512;

/// The number of problems that are kept; a text with more is hardly JSON.
const MAX_PROBLEMS: usize = 1000;

/// Where a reading stands, without the text: what is kept between two time slices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    offset: usize,
    expect: Expect,
    open: Vec<Open>,
}

/// An open bracket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Open {
    object: bool,
    at: usize,
}

/// What may come next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expect {
    /// A value: the only one, or that of a key.
    Value,
    /// The first element, or `]`.
    Element,
    /// An element behind the comma at this offset.
    NextElement(usize),
    /// The first key, or `}`.
    Key,
    /// A key behind the comma at this offset.
    NextKey(usize),
    /// `,` or a closing.
    Comma,
    /// Only closings that are missing.
    Closings,
    /// Nothing.
    End,
}

/// Reads one value of a text.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    mode: Mode,
    place: Place,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    /// A reader of the value at the beginning of `text`.
    pub fn new(text: &'a str, mode: Mode) -> Self {
        let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Reader::at(text, bom, mode)
    }

    /// A reader of the value that begins at or behind `offset`, which is moved to the start of its
    /// character.
    pub fn at(text: &'a str, offset: usize, mode: Mode) -> Self {
        let offset = Span::new(text, offset, offset).start();
        Reader::resume(text, mode, Place { offset, expect: Expect::Value, open: Vec::new() })
    }

    /// Goes on where another reader of the same text was [`paused`](Reader::pause).
    pub fn resume(text: &'a str, mode: Mode, place: Place) -> Self {
        Reader { text, bytes: text.as_bytes(), mode, place, problems: Vec::new() }
    }

    /// Where it stands, to go on later.
    pub fn pause(self) -> Place {
        self.place
    }

    /// The next event.
    pub fn next_token(&mut self) -> Token<'a> {
        self.advance()
    }

    /// Passes over the value that comes next, and tells its place: behind a key its value, in an
    /// array the next element, at the start all of it. `None` where no value comes, which is then
    /// left to [`next_token`](Reader::next_token).
    ///
    /// Inside of it only strings and brackets are looked at, which is several times faster.
    pub fn skip_value(&mut self) -> Option<Span> {
        self.skip()
    }

    /// The first byte that is not read yet.
    pub fn offset(&self) -> usize {
        self.place.offset
    }

    /// How many brackets are open.
    pub fn depth(&self) -> usize {
        self.place.open.len()
    }

    /// What was no JSON, in order of appearance; at most one in strict mode.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The text that is read.
    pub fn source(&self) -> &'a str {
        self.text
    }
}
