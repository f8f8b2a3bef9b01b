//! What the escapes in a JSON string stand for.

use std::ops::Range;

/// A stretch of a string's inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Stands for itself.
    Plain(&'a str),
    /// An escape and what it stands for.
    Escaped(char),
}

/// The pieces of the inside of a string, with their bytes, in order and without gaps. An escape
/// that JSON does not know stands for the character behind its backslash.
pub fn pieces(raw: &str) -> impl Iterator<Item = (Range<usize>, Piece<'_>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = raw.get(at..).filter(|rest| !rest.is_empty())?;
        let start = at;
        let piece = match rest.find('\\') {
            Some(0) => {
                let (c, length) = escape(rest);
                at += length;
                Piece::Escaped(c)
            }
            found => {
                let plain = rest.get(..found.unwrap_or(rest.len()))?;
                at += plain.len();
                Piece::Plain(plain)
            }
        };
        Some((start..at, piece))
    })
}

/// The inside of a string with its escapes decoded; half of a surrogate pair becomes U+FFFD.
pub fn unescaped(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    for (_, piece) in pieces(raw) {
        match piece {
            Piece::Plain(text) => out.push_str(text),
            Piece::Escaped(c) => out.push(c),
        }
    }
    out
}

/// What the escape at the start of `text` stands for, and its length in bytes.
pub(crate) fn escape(text: &str) -> (char, usize) {
    let Some(kind) = text.get(1..).and_then(|rest| rest.chars().next()) else { return ('\\', 1) };
    let c = match kind {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'u' => return unicode_escape(text),
        other => other,
    };
    (c, 1 + kind.len_utf8())
}

pub(crate) fn unicode_escape(text: &str) -> (char, usize) {
    let Some(high) = code_unit(text) else { return ('u', 2) };
    if let Some(c) = char::from_u32(high) {
        return (c, 6);
    }
    let low = text.get(6..).and_then(code_unit).filter(|low| (0xdc00..0xe000).contains(low));
    match low {
        Some(low) if high < 0xdc00 => {
            let c = char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00));
            (c.unwrap_or('\u{fffd}'), 12)
        }
        _ => ('\u{fffd}', 6),
    }
}

/// The four digits of a `\u` escape at the start of `text`.
pub(crate) fn code_unit(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let hexadecimal = digits.bytes().all(|b| b.is_ascii_hexdigit());
    hexadecimal.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
}
