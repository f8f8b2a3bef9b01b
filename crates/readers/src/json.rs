//! Reads JSON event by event, each with its place, from any offset of a text.
//!
//! No recursion, no tree: a deep or large document costs its length. [`Mode::Strict`] stops at the
//! first thing that is no JSON and keeps its place; [`Mode::Lenient`] reads on through what people
//! and mail programs do to JSON and lists it in [`Reader::problems`].
//!
//! Not `serde_json`: it gives up at the first mistake, tells no places, and cannot pause in a long text.

pub mod escapes;
pub(crate) mod grammar;
pub(crate) mod plain;
pub(crate) mod strings;
pub(crate) mod swar;
#[cfg(test)]
pub(crate) mod tests;
pub mod token;

pub use escapes::{Piece, pieces, unescaped};
pub use token::{Event, Mode, Problem, ProblemKind, Quoted, Token};

use text::span::Span;

/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 512;

/// The number of problems that are kept; a text with more is hardly JSON.
const MAX_PROBLEMS: usize = 1000;

/// How far a value is passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skip {
    /// To its end; `None` where no value comes.
    Done(Option<Span>),
    /// Not to its end: see [`Reader::skip_on`].
    Resting(Passing),
}

/// A list or object that is passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passing {
    start: usize,
    /// The brackets around it.
    outside: usize,
}

/// Where a reader stands, without its text: enough to go on later with [`Reader::resume`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderState {
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
    state: ReaderState,
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
        Reader::resume(text, mode, ReaderState { offset, expect: Expect::Value, open: Vec::new() })
    }

    /// Goes on where another reader of the same text was [`paused`](Reader::pause).
    pub fn resume(text: &'a str, mode: Mode, state: ReaderState) -> Self {
        Reader { text, bytes: text.as_bytes(), mode, state, problems: Vec::new() }
    }

    /// Where it stands, to go on later.
    pub fn pause(self) -> ReaderState {
        self.state
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
        match self.skip(usize::MAX) {
            Skip::Done(span) => span,
            // It goes on as far as there is text.
            Skip::Resting(_) => None,
        }
    }

    /// The same in parts of about so many bytes; a string is never passed over in parts.
    pub fn skip_some(&mut self, bytes: usize) -> Skip {
        self.skip(bytes)
    }

    /// Goes on with what [`skip_some`](Reader::skip_some) has begun.
    pub fn skip_on(&mut self, passing: Passing, bytes: usize) -> Skip {
        self.skip_container(passing, bytes)
    }

    /// The first byte that is not read yet.
    pub fn offset(&self) -> usize {
        self.state.offset
    }

    /// How many brackets are open.
    pub fn depth(&self) -> usize {
        self.state.open.len()
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
