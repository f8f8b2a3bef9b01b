//! The fast path through JSON as nearly all of it is written. Escapes and mistakes are left to the
//! grammar.

use super::strings::next_special;
use super::token::{Event, Quoted, Token};
use crate::json::{Expect, MAX_DEPTH, Open, Reader};
use text::span::Span;

impl<'a> Reader<'a> {
    /// The next event of a strict reading, where everything up to its end is in order. Otherwise
    /// nothing, and nothing is read.
    pub(crate) fn plain(&mut self) -> Option<Token<'a>> {
        let mut at = self.behind_blanks(self.state.offset);
        let first = *self.bytes.get(at)?;
        match self.state.expect {
            Expect::Value => self.plain_value(at, first),
            Expect::Comma if first == b',' => {
                at = self.behind_blanks(at + 1);
                let first = *self.bytes.get(at)?;
                if self.state.open.last()?.object {
                    self.plain_key(at, first)
                } else {
                    self.plain_value(at, first)
                }
            }
            Expect::Comma => self.plain_closing(at, first),
            Expect::Key if first == b'}' => self.plain_closing(at, first),
            Expect::Key => self.plain_key(at, first),
            Expect::Element if first == b']' => self.plain_closing(at, first),
            Expect::Element => self.plain_value(at, first),
            _ => None,
        }
    }

    fn behind_blanks(&self, mut at: usize) -> usize {
        while matches!(self.bytes.get(at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            at += 1;
        }
        at
    }

    fn plain_key(&mut self, at: usize, first: u8) -> Option<Token<'a>> {
        let (quoted, span) = self.plain_string(at, first)?;
        let colon = self.behind_blanks(span.end());
        if self.bytes.get(colon) != Some(&b':') {
            return None;
        }
        self.state.offset = colon + 1;
        self.state.expect = Expect::Value;
        Some(Token { event: Event::Key(quoted), span })
    }

    fn plain_value(&mut self, at: usize, first: u8) -> Option<Token<'a>> {
        let (event, span) = match first {
            b'"' => {
                let (quoted, span) = self.plain_string(at, first)?;
                (Event::String(quoted), span)
            }
            b'-' | b'0'..=b'9' => {
                let span = Span::new(self.text, at, self.plain_number(at)?);
                (Event::Number(span.of(self.text)), span)
            }
            b'{' | b'[' => return self.plain_opening(at, first == b'{'),
            b't' => (Event::Bool(true), self.plain_word(at, "true")?),
            b'f' => (Event::Bool(false), self.plain_word(at, "false")?),
            b'n' => (Event::Null, self.plain_word(at, "null")?),
            _ => return None,
        };
        self.state.offset = span.end();
        self.state.expect = if self.state.open.is_empty() { Expect::End } else { Expect::Comma };
        Some(Token { event, span })
    }

    fn plain_string(&self, at: usize, first: u8) -> Option<(Quoted<'a>, Span)> {
        let end = next_special(self.bytes, at + 1);
        if first != b'"' || self.bytes.get(end) != Some(&b'"') {
            return None;
        }
        let inner = Span::new(self.text, at + 1, end);
        let quoted = Quoted { raw: inner.of(self.text), inner, escaped: false };
        Some((quoted, Span::new(self.text, at, end + 1)))
    }

    /// The end of a number without an exponent, and without zeros in front.
    fn plain_number(&self, at: usize) -> Option<usize> {
        let digits = |from: usize| {
            let mut end = from;
            while self.bytes.get(end).is_some_and(u8::is_ascii_digit) {
                end += 1;
            }
            (end > from).then_some(end)
        };
        let start = at + usize::from(self.bytes.get(at) == Some(&b'-'));
        let mut end = digits(start)?;
        if end > start + 1 && self.bytes.get(start) == Some(&b'0') {
            return None;
        }
        if self.bytes.get(end) == Some(&b'.') {
            end = digits(end + 1)?;
        }
        self.ends_here(end).then_some(end)
    }

    fn plain_word(&self, at: usize, word: &str) -> Option<Span> {
        let end = at + word.len();
        let found = self.bytes.get(at..end) == Some(word.as_bytes()) && self.ends_here(end);
        found.then(|| Span::new(self.text, at, end))
    }

    /// Whether a number or word ends at `end`, so that nothing behind can belong to it.
    fn ends_here(&self, end: usize) -> bool {
        matches!(self.bytes.get(end), Some(b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t'))
    }

    fn plain_opening(&mut self, at: usize, object: bool) -> Option<Token<'a>> {
        if self.state.open.len() >= MAX_DEPTH {
            return None;
        }
        self.state.open.push(Open { object, at });
        self.state.offset = at + 1;
        self.state.expect = if object { Expect::Key } else { Expect::Element };
        let event = if object { Event::StartObject } else { Event::StartArray };
        Some(Token { event, span: Span::new(self.text, at, at + 1) })
    }

    fn plain_closing(&mut self, at: usize, closing: u8) -> Option<Token<'a>> {
        let object = self.state.open.last()?.object;
        if closing != if object { b'}' } else { b']' } {
            return None;
        }
        self.state.open.pop();
        self.state.offset = at + 1;
        self.state.expect = if self.state.open.is_empty() { Expect::End } else { Expect::Comma };
        let event = if object { Event::EndObject } else { Event::EndArray };
        Some(Token { event, span: Span::new(self.text, at, at + 1) })
    }
}
