//! Reads CSV row by row, each cell with its place, from any offset of a text.
//!
//! Any of four separators, quotes as RFC 4180 has them, any line end. Reading never fails: a quote
//! in the middle of a cell is a character, one that is never closed reaches to the end.
//!
//! Not `csv`: it gives values without the places of their cells, and copies each of them.

use crate::trimmed;
use memchr::{memchr, memchr2, memchr3};
use std::borrow::Cow;
use text::span::Span;

/// How the cells of a file are separated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// What stands between two cells: one of [`SEPARATORS`].
    pub separator: u8,
    /// Where the first row begins: behind a byte order mark and a line `sep=;`.
    pub start: usize,
}

/// What may separate cells.
pub const SEPARATORS: [u8; 4] = *b",;\t|";

/// One cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The place of its value, inside the quotes.
    pub span: Span,
    /// The place of all of it, quotes included.
    pub outer: Span,
    /// Whether quotes inside are doubled.
    doubled: bool,
    /// Whether its closing quote is missing.
    pub unclosed: bool,
}

impl Cell {
    /// Its value, without blanks around it.
    pub fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let raw = trimmed(self.span.of(text));
        if self.doubled { Cow::Owned(raw.replace("\"\"", "\"")) } else { Cow::Borrowed(raw) }
    }

    /// Whether its value is empty or blank.
    pub fn is_blank(&self, text: &str) -> bool {
        trimmed(self.span.of(text)).is_empty()
    }
}

/// The cells of a row that are told apart, as many as the widest spreadsheet has; what stands behind
/// them in the row is one cell.
pub const MOST_CELLS: usize = 16_384;

/// How many rows, and how many bytes, are looked at to find the separator.
const LOOKED_AT: usize = 20;
const NEAR: usize = 64 * 1024;

impl Dialect {
    /// How the table that begins at `offset` of `text` is written: as its `sep=` line says, or
    /// else with the separator that makes the most even rows. `None` where no separator makes
    /// more than one column.
    pub fn detect(text: &str, offset: usize) -> Option<Dialect> {
        let rest = text.get(offset..)?;
        let start = offset + (rest.len() - rest.trim_start_matches('\u{feff}').len());
        if let Some((separator, start)) = separator_line(text, start) {
            return Some(Dialect { separator, start });
        }
        // The beginning tells; a single row may be the whole file.
        let text = text.get(..Span::new(text, 0, start + NEAR).end()).unwrap_or(text);
        let score = |separator: &u8| {
            let dialect = Dialect { separator: *separator, start };
            let mut reader = Reader::new(dialect);
            let mut cells = Vec::new();
            let mut widths = Vec::new();
            while widths.len() < LOOKED_AT && reader.next_row(text, &mut cells) {
                widths.push(cells.len());
            }
            let width = widths.first().copied().unwrap_or(0);
            let even = widths.iter().filter(|w| **w == width).count();
            // Many even rows tell more than many columns.
            if width < 2 { 0 } else { even * 1000 / widths.len() * 100 + width.min(99) }
        };
        let best = SEPARATORS.iter().max_by_key(|separator| score(separator))?;
        (score(best) > 0).then_some(Dialect { separator: *best, start })
    }
}

/// The separator of a line `sep=;`, and where the line behind it begins.
fn separator_line(text: &str, start: usize) -> Option<(u8, usize)> {
    let rest = text.get(start..)?;
    let inside = rest.strip_prefix("sep=").or_else(|| rest.strip_prefix("\"sep="))?;
    let separator = inside.bytes().next().filter(|b| SEPARATORS.contains(b))?;
    let behind = inside.get(1..)?;
    let behind = behind.strip_prefix('"').unwrap_or(behind);
    let line_end = ["\r\n", "\n", "\r"].iter().find(|end| behind.starts_with(**end))?;
    Some((separator, text.len() - behind.len() + line_end.len()))
}

/// Reads the rows of a table. It does not hold the text.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    separator: u8,
    offset: usize,
}

impl Reader {
    /// A reader of the first row.
    pub fn new(dialect: Dialect) -> Self {
        Reader { separator: dialect.separator, offset: dialect.start }
    }

    /// A reader of the row that begins at `offset`.
    pub fn at(dialect: Dialect, offset: usize) -> Self {
        Reader { separator: dialect.separator, offset }
    }

    /// The first byte that is not read yet.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Reads a row into `cells`; says whether there was one. Blank lines are passed over.
    pub fn next_row(&mut self, text: &str, cells: &mut Vec<Cell>) -> bool {
        let bytes = text.as_bytes();
        while matches!(bytes.get(self.offset), Some(b'\r' | b'\n')) {
            self.offset += 1;
        }
        cells.clear();
        if self.offset >= bytes.len() {
            return false;
        }
        loop {
            let is_last = cells.len() + 1 >= MOST_CELLS;
            let (cell, end) = if is_last { self.rest(text) } else { self.cell(text) };
            cells.push(cell);
            match bytes.get(end) {
                Some(b) if *b == self.separator => self.offset = end + 1,
                Some(b'\r') if bytes.get(end + 1) == Some(&b'\n') => {
                    self.offset = end + 2;
                    return true;
                }
                Some(_) => {
                    self.offset = end + 1;
                    return true;
                }
                None => {
                    self.offset = end;
                    return true;
                }
            }
        }
    }

    /// The cell at the offset, and where its separator or line end stands.
    fn cell(&self, text: &str) -> (Cell, usize) {
        let bytes = text.as_bytes();
        let start = self.offset;
        let blanks = bytes.get(start..).unwrap_or(&[]).iter().take_while(|b| **b == b' ').count();
        if bytes.get(start + blanks) == Some(&b'"') {
            return self.quoted(text, start, start + blanks + 1);
        }
        let end = self.plain_end(bytes, start);
        let span = Span::new(text, start, end);
        (Cell { span, outer: span, doubled: false, unclosed: false }, end)
    }

    /// The rest of the line at the offset, as one cell, and where the line end stands.
    fn rest(&self, text: &str) -> (Cell, usize) {
        let line = text.as_bytes().get(self.offset..).unwrap_or(&[]);
        let end = memchr2(b'\n', b'\r', line).map_or(text.len(), |at| self.offset + at);
        let span = Span::new(text, self.offset, end);
        (Cell { span, outer: span, doubled: false, unclosed: false }, end)
    }

    fn plain_end(&self, bytes: &[u8], from: usize) -> usize {
        let rest = bytes.get(from..).unwrap_or(&[]);
        memchr3(self.separator, b'\n', b'\r', rest).map_or(bytes.len(), |at| from + at)
    }

    fn quoted(&self, text: &str, outer: usize, start: usize) -> (Cell, usize) {
        let bytes = text.as_bytes();
        let (mut at, mut doubled) = (start, false);
        loop {
            match bytes.get(at..).and_then(|rest| memchr(b'"', rest)) {
                None => {
                    let span = Span::new(text, start, bytes.len());
                    let outer = Span::new(text, outer, bytes.len());
                    return (Cell { span, outer, doubled, unclosed: true }, bytes.len());
                }
                Some(found) if bytes.get(at + found + 1) == Some(&b'"') => {
                    doubled = true;
                    at += found + 2;
                }
                Some(found) => {
                    let close = at + found;
                    let end = self.plain_end(bytes, close + 1);
                    // Something behind the closing quote: then the quotes are part of the cell.
                    let rest = text.get(close + 1..end).unwrap_or("");
                    let whole = Span::new(text, outer, end);
                    let span = if rest.trim().is_empty() { Span::new(text, start, close) } else { whole };
                    return (Cell { span, outer: whole, doubled, unclosed: false }, end);
                }
            }
        }
    }
}

/// A value as a cell, quoted where it has to be.
pub fn written(value: &str, separator: u8) -> Cow<'_, str> {
    let special = |b: u8| b == separator || matches!(b, b'"' | b'\r' | b'\n');
    let blanks = value.starts_with(char::is_whitespace) || value.ends_with(char::is_whitespace);
    if blanks || value.bytes().any(special) {
        Cow::Owned(format!("\"{}\"", value.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let Some(dialect) = Dialect::detect(text, 0) else { return Vec::new() };
        let mut reader = Reader::new(dialect);
        let (mut cells, mut rows) = (Vec::new(), Vec::new());
        while reader.next_row(text, &mut cells) {
            rows.push(cells.iter().map(|cell| cell.text(text).into_owned()).collect());
        }
        rows
    }

    #[test]
    fn separators_quotes_and_line_ends_of_every_kind() {
        let expected = vec![vec!["a", "b, c", "d"], vec!["1", "2 \"x\"\n3", ""]];
        for text in [
            "a,\"b, c\",d\n1,\"2 \"\"x\"\"\n3\",\n",
            "a;\"b, c\";d\r\n1;\"2 \"\"x\"\"\n3\";\r\n\r\n",
            "\u{feff}a\t\"b, c\"\td\r1\t\"2 \"\"x\"\"\n3\"\t",
            "sep=|\na|b, c|d\n1|\"2 \"\"x\"\"\n3\"|",
        ] {
            assert_eq!(rows(text), expected, "{text:?}");
        }
    }

    #[test]
    fn quotes_in_the_wrong_place_are_characters() {
        assert_eq!(rows("a,b\n5\" pipe,\"x\" y\n"), [["a", "b"], ["5\" pipe", "\"x\" y"]]);
        assert_eq!(rows("a,b\n1,\"never closed\n2,3"), [["a", "b"], ["1", "never closed\n2,3"]]);
    }

    #[test]
    fn a_row_wider_than_any_spreadsheet_ends_in_one_cell() {
        let text = format!("{}z\n1,2\n", "a,".repeat(MOST_CELLS + 5));
        let rows = rows(&text);
        assert_eq!(rows[0].len(), MOST_CELLS);
        assert_eq!(rows[0].last().map(String::as_str), Some("a,a,a,a,a,a,z"));
        assert_eq!(rows[1], ["1", "2"]);
    }

    #[test]
    fn the_separator_is_the_one_that_makes_even_rows() {
        assert_eq!(Dialect::detect("name;price\nx;1,5\ny;2,5\n", 0).map(|d| d.separator), Some(b';'));
        assert_eq!(Dialect::detect("one line of text", 0), None);
    }

    #[test]
    fn what_is_written_is_read_again() {
        for value in ["plain", "a,b", "say \"hi\"", "two\nlines", " blank ", ""] {
            let text = format!("x,{}\n", written(value, b','));
            assert_eq!(rows(&text)[0][1], value.trim());
        }
    }
}
