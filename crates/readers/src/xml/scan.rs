//! Where markup begins and ends.

use super::bytes::{is_name_start, name_end, skip_blanks};
use super::references::{is_xml, reference};
use super::{bytes, references};
use crate::xml::{Break, Event, MAX_PROBLEMS, Problem, ProblemKind, Reader, Token};
use memchr::{memchr, memmem};
use text::indexed_sort;
use text::span::Span;

/// An attribute of a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: Span,
    /// Its value, without the quotes and with its references; see [`super::references::unescape`].
    pub value: Span,
}

impl Attribute {
    /// Where its value stands; its name if the value is empty.
    pub fn place(self) -> Span {
        if self.value.is_empty() { self.name } else { self.value }
    }
}

/// The attributes in the part of a tag that [`Event::Start`] names.
pub fn attributes(text: &str, part: Span) -> impl Iterator<Item = Attribute> {
    let mut at = part.start();
    std::iter::from_fn(move || {
        at = skip_blanks(text.as_bytes(), at);
        if at >= part.end() {
            return None;
        }
        let (attribute, after) = attribute(text, at)?;
        at = after;
        Some(attribute)
    })
}

impl Reader {
    pub(crate) fn advance(&mut self, text: &str) -> Token {
        let is_open = self.closing.is_none() && !self.ended;
        let plain = if is_open { self.plain(text, self.offset) } else { None };
        plain.unwrap_or_else(|| self.by_scan(text))
    }

    /// The same without the fast path.
    pub(crate) fn by_scan(&mut self, text: &str) -> Token {
        if let Some(span) = self.closing.take() {
            return Token { event: Event::End, span };
        }
        loop {
            if let Some(token) = self.turn(text) {
                return token;
            }
        }
    }

    /// One step; `None` where what was read is no event.
    fn turn(&mut self, text: &str) -> Option<Token> {
        let start = self.offset;
        if self.ended {
            return Some(self.token(text, Event::Finished, start));
        }
        let bytes = text.as_bytes();
        let Some(byte) = bytes.get(start) else { return Some(self.at_end(text)) };
        let is_markup = *byte == b'<' && (self.markup_at == Some(start) || is_markup(text, start));
        if !is_markup {
            return self.text(text);
        }
        match bytes.get(start + 1) {
            Some(b'/') => Some(self.end_tag(text)),
            Some(b'?') => Some(self.instruction(text)),
            Some(b'!') => Some(self.declaration(text)),
            _ => Some(self.start_tag(text)),
        }
    }

    fn token(&self, text: &str, event: Event, start: usize) -> Token {
        Token { event, span: Span::new(text, start, self.offset) }
    }

    fn at_end(&mut self, text: &str) -> Token {
        if self.open.is_empty() && self.root_seen {
            self.ended = true;
            return self.token(text, Event::Finished, self.offset);
        }
        self.broken(text, Break::UnexpectedEnd, text.len(), text.len())
    }

    fn broken(&mut self, text: &str, why: Break, start: usize, end: usize) -> Token {
        self.ended = true;
        // What ends inside a tag has simply ended.
        let why = if end >= text.len() && why == Break::MalformedMarkup { Break::UnexpectedEnd } else { why };
        self.offset = self.offset.max(start);
        Token { event: Event::Broken(why), span: Span::new(text, start, end) }
    }

    pub(crate) fn problem(&mut self, kind: ProblemKind, span: Span) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(Problem { kind, span });
        }
    }

    /// Passes over what stands in front of a declaration; it must be the first thing of all.
    pub(crate) fn pass_to_declaration(&mut self, text: &str) {
        let rest = text.get(self.offset..).unwrap_or("");
        let near = Span::new(rest, 0, 65_536).of(rest);
        let Some(found) = memmem::find(near.as_bytes(), b"<?xml ") else { return };
        let root = memmem::find(near.as_bytes(), b"<Order").unwrap_or(near.len());
        if found > 0 && found < root {
            let start = self.offset;
            self.offset += found;
            self.problem(ProblemKind::TextBeforeDeclaration, Span::new(text, start, self.offset));
        }
    }

    /// Character data up to the next markup.
    fn text(&mut self, text: &str) -> Option<Token> {
        let start = self.offset;
        let bytes = text.as_bytes();
        let mut at = start;
        let end = loop {
            match bytes.get(at..).and_then(|rest| memchr(b'<', rest)) {
                None => break bytes.len(),
                Some(found) if is_markup(text, at + found) => {
                    self.markup_at = Some(at + found);
                    break at + found;
                }
                Some(found) => {
                    at += found + 1;
                    if !self.open.is_empty() {
                        self.problem(ProblemKind::BareMarkup, Span::new(text, at - 1, at));
                    }
                }
            }
        };
        self.offset = end;
        let raw = text.get(start..end).unwrap_or("");
        if self.open.is_empty() {
            let blank = raw.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n'));
            if blank {
                return None;
            }
            let from = start + (raw.len() - raw.trim_start().len());
            return Some(self.broken(text, Break::OutsideRoot, from, start + raw.trim_end().len()));
        }
        if let Some(broken) = self.check(text, start, end) {
            return Some(broken);
        }
        Some(self.token(text, Event::Text, start))
    }

    /// Looks for what may not stand in character data.
    fn check(&mut self, text: &str, start: usize, end: usize) -> Option<Token> {
        let raw = text.get(start..end)?;
        if let Some(at) = not_a_character(raw) {
            return Some(self.broken(text, Break::NotACharacter, start + at, start + at + 1));
        }
        self.check_references(text, start, end);
        None
    }

    fn check_references(&mut self, text: &str, start: usize, end: usize) {
        let mut at = start;
        while let Some(found) = text.as_bytes().get(at..end).and_then(|rest| memchr(b'&', rest)) {
            at += found;
            let rest = text.get(at..end).unwrap_or("");
            if let Some((_, length)) = reference(rest) {
                at += length;
                continue;
            }
            let named = references::name(rest);
            if named.is_none() || !self.document_type_seen {
                let length = named.map_or(1, |(_, length)| length);
                self.problem(ProblemKind::BareAmpersand, Span::new(text, at, at + length));
            }
            at += 1;
        }
    }

    fn start_tag(&mut self, text: &str) -> Token {
        let start = self.offset;
        let bytes = text.as_bytes();
        if self.open.is_empty() && self.root_seen {
            let end = name_end(bytes, start + 1);
            return self.broken(text, Break::OutsideRoot, start, end);
        }
        let name = Span::new(text, start + 1, name_end(bytes, start + 1));
        let mut at = name.end();
        let mut seen: Vec<&str> = Vec::new();
        let (inside, empty) = loop {
            let before = at;
            at = skip_blanks(bytes, at);
            match bytes.get(at) {
                None => return self.broken(text, Break::UnexpectedEnd, start, text.len()),
                Some(b'>') => break (at, false),
                Some(b'/') if bytes.get(at + 1) == Some(&b'>') => break (at, true),
                Some(_) if at == before => {
                    return self.broken(text, Break::MalformedMarkup, start, at + 1);
                }
                Some(_) => {}
            }
            let Some((attribute, after)) = attribute(text, at) else {
                let rest = bytes.get(at..).unwrap_or(&[]);
                let end = memchr(b'>', rest).map_or(text.len(), |n| at + n);
                let cut_off = end == text.len();
                let why = if cut_off { Break::UnexpectedEnd } else { Break::MalformedAttribute };
                return self.broken(text, why, at, end);
            };
            if let Some(broken) = self.check_attribute(text, attribute.value) {
                return broken;
            }
            seen.push(attribute.name.of(text));
            at = after;
        };
        if seen.len() > 1 {
            indexed_sort::sort(&mut seen);
        }
        if seen.windows(2).any(|pair| pair.first() == pair.last()) {
            return self.broken(text, Break::MalformedAttribute, start, at + 1);
        }
        self.root_seen = true;
        self.offset = at + if empty { 2 } else { 1 };
        let attributes = Span::new(text, name.end(), inside);
        let token = self.token(text, Event::Start { name, attributes }, start);
        if empty {
            self.closing = Some(token.span);
        } else {
            self.open.push(name);
        }
        token
    }

    fn check_attribute(&mut self, text: &str, value: Span) -> Option<Token> {
        let found = memchr(b'<', value.of(text).as_bytes());
        if let Some(at) = found {
            let at = value.start() + at;
            self.problem(ProblemKind::BareMarkup, Span::new(text, at, at + 1));
        }
        self.check(text, value.start(), value.end())
    }

    fn end_tag(&mut self, text: &str) -> Token {
        let start = self.offset;
        let bytes = text.as_bytes();
        let name = Span::new(text, start + 2, name_end(bytes, start + 2));
        let after = skip_blanks(bytes, name.end());
        match bytes.get(after) {
            Some(b'>') => {}
            None => return self.broken(text, Break::UnexpectedEnd, start, text.len()),
            Some(_) => return self.broken(text, Break::MalformedMarkup, start, after + 1),
        }
        let Some(open) = self.open.last().copied() else {
            return self.broken(text, Break::OutsideRoot, start, after + 1);
        };
        if open.of(text) == name.of(text) {
            self.open.pop();
            self.offset = after + 1;
            return self.token(text, Event::End, start);
        }
        let outer = self.open.iter().rev().nth(1).is_some_and(|outer| outer.of(text) == name.of(text));
        if outer && is_html(open.of(text)) {
            // HTML leaves these open; in XML they are text that should have been escaped.
            self.open.pop();
            self.problem(ProblemKind::BareMarkup, Span::new(text, open.start() - 1, open.end()));
            return Token { event: Event::End, span: Span::new(text, start, start) };
        }
        self.broken(text, Break::MismatchedEnd, start, after + 1)
    }

    fn instruction(&mut self, text: &str) -> Token {
        let start = self.offset;
        let rest = text.as_bytes().get(start + 2..).unwrap_or(&[]);
        let Some(end) = memmem::find(rest, b"?>") else {
            return self.broken(text, Break::UnexpectedEnd, start, text.len());
        };
        self.offset = start + 2 + end + 2;
        let is_declaration =
            rest.starts_with(b"xml") && rest.get(3).is_some_and(|b| b.is_ascii_whitespace() || *b == b'?');
        if is_declaration && (self.root_seen || self.document_type_seen) {
            return self.broken(text, Break::MalformedMarkup, start, start + 5);
        }
        self.token(text, if is_declaration { Event::Declaration } else { Event::Aside }, start)
    }

    /// A comment, a CDATA section or a document type.
    fn declaration(&mut self, text: &str) -> Token {
        let start = self.offset;
        let rest = text.get(start..).unwrap_or("");
        if let Some(inside) = rest.strip_prefix("<!--") {
            let Some(end) = memmem::find(inside.as_bytes(), b"--") else {
                return self.broken(text, Break::UnexpectedEnd, start, text.len());
            };
            let end = start + 4 + end;
            if text.as_bytes().get(end + 2) != Some(&b'>') {
                return self.broken(text, Break::MalformedMarkup, end, end + 2);
            }
            self.offset = end + 3;
            return self.token(text, Event::Aside, start);
        }
        if let Some(inside) = rest.strip_prefix("<![CDATA[") {
            let Some(end) = memmem::find(inside.as_bytes(), b"]]>") else {
                return self.broken(text, Break::UnexpectedEnd, start, text.len());
            };
            let inner = Span::new(text, start + 9, start + 9 + end);
            if self.open.is_empty() {
                return self.broken(text, Break::OutsideRoot, start, inner.end() + 3);
            }
            if let Some(at) = not_a_character(inner.of(text)) {
                let at = inner.start() + at;
                return self.broken(text, Break::NotACharacter, at, at + 1);
            }
            self.offset = inner.end() + 3;
            return self.token(text, Event::Verbatim(inner), start);
        }
        let Some(end) = document_type_end(rest) else {
            return self.broken(text, Break::UnexpectedEnd, start, text.len());
        };
        if self.root_seen {
            return self.broken(text, Break::MalformedMarkup, start, start + end);
        }
        self.document_type_seen = true;
        self.offset = start + end;
        self.token(text, Event::DocumentType, start)
    }
}

/// Whether the `<` at `at` begins markup and not just text. What ends with the text is markup.
pub(crate) fn is_markup(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let behind = |end: usize, allowed: &[u8]| bytes.get(end).is_none_or(|b| allowed.contains(b));
    match bytes.get(at + 1) {
        None | Some(b'?') => true,
        Some(b'!') => {
            let rest = text.get(at..).unwrap_or("");
            ["<!--", "<![CDATA[", "<!DOCTYPE"].iter().any(|m| rest.starts_with(m) || m.starts_with(rest))
        }
        Some(b'/') => {
            let end = name_end(bytes, at + 2);
            end > at + 2 && behind(end, b"> \t\r\n") || bytes.get(at + 2).is_none()
        }
        Some(b) if is_name_start(*b) => {
            let end = name_end(bytes, at + 1);
            behind(end, b"> \t\r\n/")
        }
        Some(_) => false,
    }
}

/// The attribute that begins at `at`, and the offset behind it.
fn attribute(text: &str, at: usize) -> Option<(Attribute, usize)> {
    let bytes = text.as_bytes();
    let end = name_end(bytes, at);
    let equals = skip_blanks(bytes, end);
    if end == at || !bytes.get(at).is_some_and(|b| is_name_start(*b)) || bytes.get(equals) != Some(&b'=') {
        return None;
    }
    let open = skip_blanks(bytes, equals + 1);
    let quote = bytes.get(open).copied().filter(|b| matches!(b, b'"' | b'\''))?;
    let length = memchr(quote, bytes.get(open + 1..)?)?;
    let value = Span::new(text, open + 1, open + 1 + length);
    Some((Attribute { name: Span::new(text, at, end), value }, value.end() + 1))
}

/// The length of the document type at the start of `text`, its internal subset included.
fn document_type_end(text: &str) -> Option<usize> {
    let (mut quote, mut depth) = (None, 0_usize);
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'[') => depth += 1,
            (None, b']') => depth = depth.saturating_sub(1),
            (None, b'>') if depth == 0 => return Some(at + 1),
            (None, _) => {}
        }
    }
    None
}

fn not_a_character(raw: &str) -> Option<usize> {
    if !raw.bytes().any(bytes::is_suspicious) {
        return None;
    }
    raw.char_indices().find(|(_, c)| !is_xml(*c)).map(|(at, _)| at)
}

/// Elements that HTML leaves open.
fn is_html(name: &str) -> bool {
    ["br", "hr", "img", "p", "li", "input", "wbr", "meta", "link"]
        .iter()
        .any(|html| name.eq_ignore_ascii_case(html))
}
