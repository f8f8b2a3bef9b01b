//! Places in a text: byte spans, and the lines and columns a person counts in.

use crate::indexed_sort;
use memchr::memchr2_iter;
use serde::Serialize;

/// A half-open range of bytes of one text, always inside it and on character boundaries.
///
/// Only [`Span::new`] makes one, and it needs the text: a span that points nowhere cannot be built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The longest text in which places can be given, in bytes.
    pub const MAX_TEXT: usize = u32::MAX as usize;

    /// The bytes `start..end` of `text`; what lies outside is cut off, what lies inside a
    /// character is widened to the whole of it.
    #[inline]
    pub fn new(text: &str, start: usize, end: usize) -> Self {
        // As nearly every caller has it.
        if start <= end && text.is_char_boundary(start) && text.is_char_boundary(end) {
            return Span { start: narrow(start), end: narrow(end) };
        }
        Span::widened(text, start, end)
    }

    #[cold]
    fn widened(text: &str, start: usize, end: usize) -> Self {
        let start = floor_boundary(text, start);
        let end = ceil_boundary(text, end).max(start);
        Span { start: narrow(start), end: narrow(end) }
    }

    /// The whole of `text`.
    pub fn whole(text: &str) -> Self {
        Self::new(text, 0, text.len())
    }

    /// The offset of the first byte.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// The offset behind the last byte.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// Number of bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it holds no byte: a place between two characters.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The part of `text` it names; empty where `text` is not the text it was made from.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start()..self.end()).unwrap_or("")
    }

    /// Whether the byte at `offset` belongs to it.
    pub fn contains(self, offset: usize) -> bool {
        self.start() <= offset && offset < self.end()
    }

    /// Whether the two share a byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// In order, and those that touch the same bytes as one.
pub fn united(mut spans: Vec<Span>) -> Vec<Span> {
    indexed_sort::sort(&mut spans);
    let mut out: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match out.last_mut().filter(|last| last.overlaps(span)) {
            Some(last) => *last = last.to(span),
            None => out.push(span),
        }
    }
    out
}

/// The start of the character that the byte at `offset` belongs to, or the end of the text.
fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// The first character boundary at or behind `offset`, or the end of the text.
fn ceil_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset += 1;
    }
    offset
}

/// The length in UTF-16 units: two for a character of four bytes, one for any other. Counted byte by byte, which is several times
/// faster than character by character, and eight at a time where all of them are ASCII.
fn utf16_length(text: &str) -> usize {
    let units = |byte: &u8| usize::from(byte & 0xc0 != 0x80) + usize::from(*byte >= 0xf0);
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let of_word = |word: &[u8; 8]| if word.is_ascii() { word.len() } else { word.iter().map(units).sum() };
    words.iter().map(of_word).chain(rest.iter().map(units)).sum()
}

fn narrow(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// A place as a person counts it: both numbers from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Position {
    /// Line; `\n`, `\r\n` and a lone `\r` end one.
    pub line: u32,
    /// Column in UTF-16 code units, as browsers and most editors count.
    pub column: u32,
}

/// Where the lines of a text begin; made once, or bit by bit for a long text, then each look-up is a
/// binary search, however long the lines are.
#[derive(Debug, Clone, Default)]
pub struct LineStarts {
    /// The bytes that have been looked at.
    seen: usize,
    /// The first line begins at 0 and is not among them.
    starts: Vec<u32>,
    /// Every so many bytes the UTF-16 units before, so that columns need not be counted from the
    /// start of a line: a whole file may be one line.
    marks: Vec<Mark>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Mark {
    offset: u32,
    units: u32,
}

/// The bytes between two marks, at least.
const STRIDE: usize = 4096;

impl LineStarts {
    /// Reads the line ends of `text`.
    pub fn new(text: &str) -> Self {
        let mut lines = LineStarts::default();
        lines.reach(text, text.len());
        lines
    }

    /// Goes on finding line ends in `text`, up to `offset`, and tells whether the end of the text is
    /// reached. Positions are known up to there.
    pub fn reach(&mut self, text: &str, offset: usize) -> bool {
        let bytes = text.as_bytes();
        let end = ceil_boundary(text, offset);
        if self.seen < end {
            let unseen = bytes.get(self.seen..end).unwrap_or_default();
            let ends = memchr2_iter(b'\n', b'\r', unseen).map(|at| self.seen + at);
            // The first half of `\r\n` ends no line.
            let ends = ends.filter(|at| bytes.get(*at) == Some(&b'\n') || bytes.get(at + 1) != Some(&b'\n'));
            self.starts.extend(ends.map(|at| narrow(at + 1)));
            self.seen = end;
        }
        let mut last = self.marks.last().copied().unwrap_or_default();
        while last.offset as usize + STRIDE < end {
            let from = last.offset as usize;
            let next = ceil_boundary(text, from + STRIDE);
            let units = utf16_length(text.get(from..next).unwrap_or(""));
            last = Mark { offset: narrow(next), units: last.units.saturating_add(narrow(units)) };
            self.marks.push(last);
        }
        self.seen >= text.len()
    }

    /// How many bytes have been read; positions are known up to there.
    pub fn seen(&self) -> usize {
        self.seen
    }

    /// Line and column of the byte at `offset` of the same `text`.
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let offset = floor_boundary(text, offset);
        let before = self.starts.partition_point(|start| *start as usize <= offset);
        let start =
            before.checked_sub(1).and_then(|at| self.starts.get(at)).map_or(0, |start| *start as usize);
        let column = self.units_before(text, offset).saturating_sub(self.units_before(text, start)) + 1;
        Position { line: narrow(before + 1), column: narrow(column) }
    }

    /// The UTF-16 units of `text` before `offset`: the place in a field of the page.
    pub fn units_before(&self, text: &str, offset: usize) -> usize {
        let behind = self.marks.partition_point(|mark| mark.offset as usize <= offset);
        let mark = behind.checked_sub(1).and_then(|at| self.marks.get(at)).copied().unwrap_or_default();
        mark.units as usize + utf16_length(text.get(mark.offset as usize..offset).unwrap_or(""))
    }

    /// Number of lines; an empty text has one.
    pub fn count(&self) -> usize {
        self.starts.len() + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_never_leaves_its_text_nor_cuts_a_character() {
        let text = "aé😀";
        for start in 0..12 {
            for end in 0..12 {
                let span = Span::new(text, start, end);
                assert!(text.get(span.start()..span.end()).is_some(), "{start}..{end}");
            }
        }
        assert_eq!(Span::new(text, 2, 2).of(text), "é");
    }

    #[test]
    fn units_are_those_of_utf_16() {
        for text in ["", "a", "é", "\u{ffff}", "😀", "aé😀\u{10ffff}漢"] {
            assert_eq!(utf16_length(text), text.encode_utf16().count(), "{text}");
        }
    }

    #[test]
    fn columns_count_utf16_units_and_lines_know_all_three_endings() {
        let text = "a😀b\r\nc\rd\ne";
        let lines = LineStarts::new(text);
        let at = |needle: &str| lines.position(text, text.find(needle).unwrap());
        assert_eq!(at("b"), Position { line: 1, column: 4 });
        assert_eq!(at("c"), Position { line: 2, column: 1 });
        assert_eq!(at("d"), Position { line: 3, column: 1 });
        assert_eq!(at("e"), Position { line: 4, column: 1 });
        assert_eq!(lines.position(text, 999), Position { line: 4, column: 2 });
    }

    #[test]
    fn lines_read_bit_by_bit_are_those_read_at_once() {
        let text = "é😀x\r\ny\rz\n".repeat(2000);
        let whole = LineStarts::new(&text);
        for step in [1, 7, 5000] {
            let mut lines = LineStarts::default();
            let mut at = 0;
            while !lines.reach(&text, at) {
                at += step;
            }
            assert_eq!(lines.count(), whole.count());
            for offset in (0..text.len()).step_by(331) {
                assert_eq!(lines.position(&text, offset), whole.position(&text, offset), "{step}");
            }
        }
    }

    #[test]
    fn columns_of_a_long_line_are_those_that_counting_gives() {
        let text = "é😀x".repeat(3000);
        let lines = LineStarts::new(&text);
        for offset in (0..text.len()).step_by(997) {
            let offset = floor_boundary(&text, offset);
            let counted = text[..offset].encode_utf16().count() + 1;
            assert_eq!(lines.position(&text, offset).column as usize, counted);
        }
    }
}
