//! The order in which things may come, and what happens where something else does.

use super::strings::is_quote;
use super::token::{Event, Mode, Problem, ProblemKind, Token};
use crate::json::{Expect, MAX_DEPTH, MAX_PROBLEMS, Open, Passing, Reader, Skip};
use text::span::Span;

impl<'a> Reader<'a> {
    /// The next event. Each turn of the loop reads at least a character or ends the reading.
    pub(crate) fn advance(&mut self) -> Token<'a> {
        let plain = if self.mode == Mode::Strict { self.plain() } else { None };
        plain.unwrap_or_else(|| self.by_grammar())
    }

    /// The same without the fast path.
    pub(crate) fn by_grammar(&mut self) -> Token<'a> {
        loop {
            if let Some(token) = self.turn() {
                return token;
            }
        }
    }

    fn turn(&mut self) -> Option<Token<'a>> {
        match self.state.expect {
            Expect::End => return Some(self.token(Event::End, self.state.offset, self.state.offset)),
            Expect::Closings => return Some(self.close_missing()),
            _ => self.blanks(),
        }
        let Some(byte) = self.peek() else {
            self.ends_early();
            return None;
        };
        match (self.state.expect, byte) {
            (Expect::Value | Expect::Element | Expect::NextElement(_), b'{') => self.open(true),
            (Expect::Value | Expect::Element | Expect::NextElement(_), b'[') => self.open(false),
            (Expect::Comma, b',') => {
                let object = self.state.open.last().is_some_and(|open| open.object);
                let at = self.state.offset;
                self.state.offset += 1;
                self.state.expect = if object { Expect::NextKey(at) } else { Expect::NextElement(at) };
                None
            }
            (_, b'}' | b']') => self.closing(byte),
            (Expect::Key | Expect::NextKey(_), _) => self.key(),
            (Expect::Comma, _) => self.comma_expected(),
            _ => self.scalar(byte),
        }
    }

    pub(crate) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.state.offset).copied()
    }

    fn peek_char(&self) -> char {
        self.text.get(self.state.offset..).and_then(|rest| rest.chars().next()).unwrap_or('\u{fffd}')
    }

    fn blanks(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\n' | b'\r' | b'\t' => self.state.offset += 1,
                // No-break and other wide spaces, byte order marks in the middle.
                0x80.. if self.mode == Mode::Lenient => {
                    let c = self.peek_char();
                    if !c.is_whitespace() && !matches!(c, '\u{feff}' | '\u{200b}'..='\u{200d}' | '\u{2060}') {
                        return;
                    }
                    self.state.offset += c.len_utf8();
                }
                _ => return,
            }
        }
    }

    pub(crate) fn token(&self, event: Event<'a>, start: usize, end: usize) -> Token<'a> {
        Token { event, span: Span::new(self.text, start, end) }
    }

    pub(crate) fn problems_push(&mut self, problem: Problem) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(problem);
        }
        if self.mode == Mode::Strict {
            self.state.expect = Expect::End;
        }
    }

    /// Notes a problem; in strict mode nothing is read behind it.
    pub(crate) fn report(&mut self, kind: ProblemKind, span: Span) {
        self.problems_push(Problem { kind, span });
    }

    fn report_here(&mut self, kind: ProblemKind) {
        let length = if self.peek().is_some() { self.peek_char().len_utf8() } else { 0 };
        self.report(kind, Span::new(self.text, self.state.offset, self.state.offset + length));
    }

    fn ends_early(&mut self) {
        self.report_here(ProblemKind::UnexpectedEnd);
        self.give_up();
    }

    /// Nothing can be read from here: what is open is closed, and the value ends.
    fn give_up(&mut self) {
        let lenient = self.mode == Mode::Lenient;
        self.state.expect = if lenient { Expect::Closings } else { Expect::End };
    }

    fn close_missing(&mut self) -> Token<'a> {
        let here = self.state.offset;
        let Some(open) = self.state.open.pop() else {
            self.state.expect = Expect::End;
            return self.token(Event::End, here, here);
        };
        self.report(ProblemKind::MissingClosing, Span::new(self.text, open.at, open.at + 1));
        self.token(if open.object { Event::EndObject } else { Event::EndArray }, here, here)
    }

    fn open(&mut self, object: bool) -> Option<Token<'a>> {
        let at = self.state.offset;
        if self.state.open.len() >= MAX_DEPTH {
            self.report_here(ProblemKind::TooDeep);
            self.give_up();
            return None;
        }
        self.state.open.push(Open { object, at });
        self.state.offset += 1;
        self.state.expect = if object { Expect::Key } else { Expect::Element };
        Some(self.token(if object { Event::StartObject } else { Event::StartArray }, at, at + 1))
    }

    fn closing(&mut self, byte: u8) -> Option<Token<'a>> {
        let object = byte == b'}';
        let innermost = self.state.open.last().copied();
        let fits = innermost.is_some_and(|open| open.object == object);
        match self.state.expect {
            Expect::NextElement(comma) | Expect::NextKey(comma) => {
                self.report(ProblemKind::TrailingComma, Span::new(self.text, comma, comma + 1));
            }
            Expect::Value => self.report_here(ProblemKind::UnexpectedCharacter),
            _ if !fits && self.mode == Mode::Strict => self.report_here(ProblemKind::UnexpectedCharacter),
            _ => {}
        }
        if self.state.expect == Expect::End {
            return None;
        }
        let at = self.state.offset;
        if !fits {
            if self.state.open.iter().any(|open| open.object == object) {
                let token = self.close_missing();
                self.after_value();
                return Some(token);
            }
            if self.state.open.is_empty() {
                self.give_up();
            } else {
                self.report_here(ProblemKind::UnexpectedCharacter);
                self.state.offset += 1;
            }
            return None;
        }
        self.state.open.pop();
        self.state.offset += 1;
        self.after_value();
        Some(self.token(if object { Event::EndObject } else { Event::EndArray }, at, at + 1))
    }

    pub(crate) fn after_value(&mut self) {
        if self.state.expect == Expect::End && self.mode == Mode::Strict && !self.problems.is_empty() {
            return;
        }
        self.state.expect = if self.state.open.is_empty() { Expect::End } else { Expect::Comma };
    }

    fn comma_expected(&mut self) -> Option<Token<'a>> {
        let next = self.peek_char();
        let before = self.text.get(..self.state.offset).and_then(|text| text.chars().next_back());
        let behind =
            self.text.get(self.state.offset + next.len_utf8()..).and_then(|text| text.chars().next());
        // The quote that closes what the JSON was put into: nothing of it comes any more.
        let closes =
            is_quote(next) && before.is_some_and(is_quote) && !behind.is_some_and(char::is_alphanumeric);
        if self.mode == Mode::Lenient && !closes && (is_quote(next) || matches!(next, '{' | '[')) {
            self.report_here(ProblemKind::MissingComma);
            let object = self.state.open.last().is_some_and(|open| open.object);
            // A bracket where a key belongs is no key.
            if object && !is_quote(next) {
                self.give_up();
            } else {
                self.state.expect = if object { Expect::Key } else { Expect::Element };
            }
        } else {
            self.report_here(ProblemKind::UnexpectedCharacter);
            self.give_up();
        }
        None
    }

    fn key(&mut self) -> Option<Token<'a>> {
        let lenient = self.mode == Mode::Lenient;
        let c = if self.peek() == Some(b'"') { '"' } else { self.peek_char() };
        let (quoted, span) = if c == '"' || (lenient && is_quote(c)) {
            self.string(c)?
        } else if lenient && (c.is_alphanumeric() || matches!(c, '_' | ':' | '$')) {
            self.bare_key(c)
        } else {
            self.report_here(ProblemKind::UnexpectedCharacter);
            self.give_up();
            return None;
        };
        self.colon();
        Some(Token { event: Event::Key(quoted), span })
    }

    fn bare_key(&mut self, first: char) -> (super::token::Quoted<'a>, Span) {
        // Ruby writes a symbol as `:base`.
        let start = self.state.offset + usize::from(first == ':');
        let rest = self.text.get(start..).unwrap_or("");
        let inside = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '[' | ']' | '-' | '$');
        let length = rest.find(|c: char| !inside(c)).unwrap_or(rest.len());
        let inner = Span::new(self.text, start, start + length);
        let span = Span::new(self.text, self.state.offset, inner.end());
        self.state.offset = inner.end();
        self.report(ProblemKind::MissingQuotes, span);
        (super::token::Quoted { raw: inner.of(self.text), inner, escaped: false }, span)
    }

    fn colon(&mut self) {
        self.blanks();
        let rest = self.bytes.get(self.state.offset..).unwrap_or(&[]);
        match rest {
            [b':', ..] => self.state.offset += 1,
            [] => return self.ends_early(),
            [b'=', b'>', ..] if self.mode == Mode::Lenient => {
                self.report_here(ProblemKind::MissingColon);
                self.state.offset += 2;
            }
            _ => {
                self.report_here(ProblemKind::MissingColon);
                return self.give_up();
            }
        }
        self.state.expect = Expect::Value;
    }

    fn scalar(&mut self, byte: u8) -> Option<Token<'a>> {
        let at = self.state.offset;
        let lenient = self.mode == Mode::Lenient;
        let c = if byte < 0x80 { char::from(byte) } else { self.peek_char() };
        if byte == b'"' || (lenient && is_quote(c)) {
            let (quoted, span) = self.string(c)?;
            self.after_value();
            return Some(Token { event: Event::String(quoted), span });
        }
        let rest = self.text.get(at..).unwrap_or("");
        let length = rest
            .bytes()
            .position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.')))
            .unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or("");
        let event = match word {
            "true" => Event::Bool(true),
            "false" => Event::Bool(false),
            "null" => Event::Null,
            _ if is_number(word) => Event::Number(word),
            _ if lenient => return self.bare_value(c),
            _ => {
                self.no_value(word);
                return None;
            }
        };
        self.state.offset += length;
        self.after_value();
        Some(self.token(event, at, at + length))
    }

    /// Reports what stands in the place of a value, in strict mode.
    fn no_value(&mut self, word: &str) {
        let at = self.state.offset;
        let at_end = at + word.len() == self.bytes.len();
        let begun = ["true", "false", "null"].iter().any(|literal| literal.starts_with(word));
        let numeric = word.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        let unfinished = word.ends_with(['-', '+', '.', 'e', 'E']);
        if at_end && !word.is_empty() && (begun || (numeric && unfinished)) {
            self.report(ProblemKind::UnexpectedEnd, Span::new(self.text, at, at + word.len()));
        } else if numeric {
            self.report(ProblemKind::MalformedNumber, Span::new(self.text, at, at + word.len()));
        } else {
            self.report_here(ProblemKind::UnexpectedCharacter);
        }
    }

    /// A value without quotes: up to the next comma, closing or line end.
    fn bare_value(&mut self, first: char) -> Option<Token<'a>> {
        if !first.is_alphanumeric() && !matches!(first, '_' | ':' | '-' | '+' | '.' | '/' | '<' | '(' | '#') {
            self.report_here(ProblemKind::UnexpectedCharacter);
            self.give_up();
            return None;
        }
        let at = self.state.offset;
        let rest = self.text.get(at..).unwrap_or("");
        let length = rest.find([',', ']', '}', '\n', '\r', '"', '{', '[']).unwrap_or(rest.len());
        let raw = rest.get(..length).unwrap_or("").trim_end();
        let inner = Span::new(self.text, at, at + raw.len());
        self.state.offset = at + length.max(1);
        self.report(ProblemKind::MissingQuotes, inner);
        self.after_value();
        let quoted = super::token::Quoted { raw, inner, escaped: false };
        Some(Token { event: Event::String(quoted), span: inner })
    }

    /// See [`Reader::skip_value`].
    pub(crate) fn skip(&mut self, bytes: usize) -> Skip {
        match self.skip_to_container() {
            Ok(span) => Skip::Done(span),
            Err(passing) => self.skip_container(passing, bytes),
        }
    }

    /// Passes over a value that is no container; gives the container that is opened otherwise.
    fn skip_to_container(&mut self) -> Result<Option<Span>, Passing> {
        if !matches!(
            self.state.expect,
            Expect::Value | Expect::Element | Expect::NextElement(_) | Expect::Comma
        ) {
            return Ok(None);
        }
        self.blanks();
        if self.state.expect == Expect::Comma {
            let in_array = self.state.open.last().is_some_and(|open| !open.object);
            if !in_array || self.peek() != Some(b',') {
                return Ok(None);
            }
            self.turn();
            self.blanks();
        }
        let Some(next) = self.peek() else { return Ok(None) };
        if matches!(next, b']' | b'}') {
            return Ok(None);
        }
        if !matches!(next, b'{' | b'[') {
            let before = self.problems.len();
            let Some(token) = self.turn() else { return Ok(None) };
            let whole = self.mode == Mode::Lenient || self.problems.len() == before;
            return Ok(whole.then_some(token.span));
        }
        let passing = Passing { start: self.state.offset, outside: self.state.open.len() };
        if self.open(next == b'{').is_none() {
            return Ok(None);
        }
        Err(passing)
    }

    /// Goes on for about `bytes`.
    pub(crate) fn skip_container(&mut self, passing: Passing, bytes: usize) -> Skip {
        // A file is gone over once only to skip its records, so this is kept to what it takes.
        let mut at = self.state.offset;
        let until = at.saturating_add(bytes).min(self.bytes.len());
        while let Some(byte) = self.bytes.get(at).filter(|_| at < until) {
            if !matches!(byte, b'"' | b'{' | b'}' | b'[' | b']') {
                at += 1;
                continue;
            }
            self.state.offset = at;
            let goes_on = match byte {
                b'"' => self.skip_string(),
                b'{' | b'[' => self.open(*byte == b'{').map(|_| ()),
                _ => {
                    self.state.expect = Expect::Comma;
                    if self.closing(*byte).is_none() && self.state.expect == Expect::End {
                        return Skip::Done(None);
                    }
                    if self.state.open.len() <= passing.outside {
                        return Skip::Done(Some(Span::new(self.text, passing.start, self.state.offset)));
                    }
                    Some(())
                }
            };
            if goes_on.is_none() {
                return Skip::Done(None);
            }
            at = self.state.offset;
        }
        self.state.offset = at;
        if at < self.bytes.len() {
            return Skip::Resting(passing);
        }
        self.ends_early();
        Skip::Done(None)
    }
}

/// Whether `word` is a number as JSON writes it.
fn is_number(word: &str) -> bool {
    let word = word.strip_prefix('-').unwrap_or(word).as_bytes();
    let behind_digits = |from: usize| {
        let rest = word.get(from..).unwrap_or(&[]);
        let count = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        (count > 0).then_some(from + count)
    };
    let Some(mut end) = behind_digits(0) else { return false };
    if end > 1 && word.first() == Some(&b'0') {
        return false;
    }
    if word.get(end) == Some(&b'.') {
        let Some(behind) = behind_digits(end + 1) else { return false };
        end = behind;
    }
    if matches!(word.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(word.get(end + 1), Some(b'+' | b'-')));
        let Some(behind) = behind_digits(end + 1 + sign) else { return false };
        end = behind;
    }
    end == word.len()
}
