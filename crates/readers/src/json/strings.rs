//! Strings: where they end, and what their escapes say.

use super::escapes::{Piece, pieces};
use super::swar::{EACH, zero_bytes};
use super::token::{Mode, Problem, ProblemKind, Quoted};
use crate::json::Reader;
use text::indexed_sort;
use text::span::Span;

/// The family that a quotation mark belongs to: one of the same family can close it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Single,
    Double,
}

fn family(c: char) -> Option<Family> {
    match c {
        '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '″' => Some(Family::Double),
        '\'' | '‘' | '’' | '‚' | '‛' | '‹' | '›' | '`' | '´' | '′' => Some(Family::Single),
        _ => None,
    }
}

/// Whether a string can begin with `c` in lenient mode.
pub(crate) fn is_quote(c: char) -> bool {
    family(c).is_some()
}

/// Where the first quotation mark, backslash or control character stands, at or behind `at`; the
/// length of `bytes` where there is none.
pub(crate) fn next_special(bytes: &[u8], mut at: usize) -> usize {
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let word = u64::from_le_bytes(*eight);
        let found = zero_bytes(word ^ (EACH * u64::from(b'"')))
            | zero_bytes(word ^ (EACH * u64::from(b'\\')))
            // Only control characters have none of the upper three bits.
            | zero_bytes(word & (EACH * 0xe0));
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or(&[]);
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..b' ');
    rest.iter().position(special).map_or(bytes.len().max(at), |found| at + found)
}

/// Where the inside of a string ends, and what is in it.
struct Inside {
    /// The first byte behind it.
    end: usize,
    /// The first byte behind its closing quote; `end` where that is missing.
    after: usize,
    /// Whether it has a backslash.
    escaped: bool,
    /// Whether it may have a control character.
    control: bool,
}

impl<'a> Reader<'a> {
    /// Reads the string whose opening quote `c` is at the offset; `None` ends a strict reading.
    pub(crate) fn string(&mut self, c: char) -> Option<(Quoted<'a>, Span)> {
        let open = self.state.offset;
        let start = open + c.len_utf8();
        let Inside { end, after, escaped, control } =
            if c == '"' { self.plain_end(start) } else { self.other_end(start, c) };
        let terminated = after > end;
        self.state.offset = after;
        let span = Span::new(self.text, open, after);
        if c != '"' {
            let plain = matches!(c, '\'' | '`');
            let kind = if plain { ProblemKind::SingleQuotes } else { ProblemKind::TypographicQuotes };
            self.report(kind, span);
        }
        let inner = Span::new(self.text, start, end);
        let raw = inner.of(self.text);
        if control || escaped {
            self.check(raw, start, escaped, terminated)?;
        }
        if !terminated {
            self.report(ProblemKind::UnterminatedString, span);
            if self.mode == Mode::Strict {
                return None;
            }
        }
        Some((Quoted { raw, inner, escaped }, span))
    }

    /// Passes over the `"` string at the offset without looking into it; `None` ends the reading.
    pub(crate) fn skip_string(&mut self) -> Option<()> {
        let open = self.state.offset;
        let Inside { end, after, .. } = self.plain_end(open + 1);
        self.state.offset = after;
        if after == end {
            self.report(ProblemKind::UnterminatedString, Span::new(self.text, open, after));
            return None;
        }
        Some(())
    }

    /// The end of a `"` string whose inside begins at `start`.
    fn plain_end(&self, start: usize) -> Inside {
        let (mut at, mut escaped, mut control) = (start, false, false);
        loop {
            at = next_special(self.bytes, at);
            match self.bytes.get(at) {
                None => break,
                Some(b'"') => return Inside { end: at, after: at + 1, escaped, control },
                Some(b'\\') => {
                    escaped = true;
                    control |= self.bytes.get(at + 1).is_some_and(|next| *next < b' ');
                    at += 2;
                }
                Some(_) => {
                    control = true;
                    at += 1;
                }
            }
        }
        let end = self.bytes.len();
        Inside { end, after: end, escaped, control }
    }

    /// The same for other quotes: the first of the family with what may follow a string behind it,
    /// so that an apostrophe inside does not end it.
    fn other_end(&self, start: usize, open: char) -> Inside {
        let (mut escaped, control) = (false, true);
        let mut chars = self.text.get(start..).unwrap_or("").char_indices();
        while let Some((at, c)) = chars.next() {
            if c == '\\' {
                escaped = true;
                chars.next();
            } else if family(c) == family(open) && self.may_follow(chars.as_str()) {
                return Inside { end: start + at, after: start + at + c.len_utf8(), escaped, control };
            }
        }
        let end = self.bytes.len();
        Inside { end, after: end, escaped, control }
    }

    fn may_follow(&self, rest: &str) -> bool {
        // In a text that is cut off behind the string, the next line is something else.
        if rest.starts_with(['\n', '\r']) {
            return true;
        }
        let mut rest = rest.trim_start().chars();
        match rest.next() {
            None | Some(',' | ':' | ']' | '}') => true,
            Some('=') => rest.next() == Some('>'),
            Some(_) => false,
        }
    }

    /// Reports what the inside of a string, which begins at `start`, may not contain.
    fn check(&mut self, raw: &str, start: usize, escaped: bool, terminated: bool) -> Option<()> {
        let strict = self.mode == Mode::Strict;
        let found = raw.bytes().position(|b| b < 0x20);
        let control = found.map(|at| (ProblemKind::ControlCharacter, start + at, 1));
        // An escape that the end of the text cuts off is not unknown.
        let unknown = if escaped { unknown_escape(raw) } else { None };
        let unknown = unknown.filter(|(at, _)| terminated || at + 6 < raw.len());
        let unknown = unknown.map(|(at, length)| (ProblemKind::UnknownEscape, start + at, length));
        let mut both: Vec<_> = control.into_iter().chain(unknown).collect();
        indexed_sort::sort_by_key(&mut both, |(_, at, _)| *at);
        for (kind, at, length) in both {
            self.problems_push(Problem { kind, span: Span::new(self.text, at, at + length) });
            if strict {
                return None;
            }
        }
        Some(())
    }
}

/// The place and length of the first escape that JSON does not know.
fn unknown_escape(raw: &str) -> Option<(usize, usize)> {
    pieces(raw).find_map(|(range, piece)| {
        let Piece::Escaped(_) = piece else { return None };
        let known = match raw.as_bytes().get(range.start + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => true,
            Some(b'u') => range.len() > 2,
            _ => false,
        };
        (!known).then_some((range.start, range.len()))
    })
}
