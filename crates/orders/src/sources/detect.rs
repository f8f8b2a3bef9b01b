//! Tells which kind of file a text is, from its first bytes.

use crate::columns::match_columns;
use crate::other_text::OtherText;
use readers::csv::{Dialect, Reader};

/// How a text is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detected {
    /// There is nothing.
    Nothing,
    Json,
    Xml,
    Csv(Dialect),
    Other(OtherText),
}

/// The part of a text that is looked at.
const NEAR: usize = 16 * 1024;

/// Tells what stands in `whole` from `offset` on, from its beginning.
pub(crate) fn detect(whole: &str, offset: usize) -> Detected {
    let text = whole.get(offset..).unwrap_or("");
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.is_empty() {
        return Detected::Nothing;
    }
    let near = text::span::Span::new(text, 0, NEAR).of(text);
    if let Some(seen) = binary(near) {
        return Detected::Other(seen);
    }
    if text.starts_with(['{', '[']) {
        return Detected::Json;
    }
    if near.contains("<Orders") || near.contains("<Order>") {
        return Detected::Xml;
    }
    if is_html(near) {
        return Detected::Other(OtherText::Html);
    }
    if near.contains("<?xml ") || is_element(near) {
        return Detected::Xml;
    }
    let one_line = !near.trim_end().contains(['\n', ' ']);
    if one_line && (near.starts_with("https://") || near.starts_with("http://")) {
        return Detected::Other(OtherText::Url);
    }
    if let Some(dialect) = table(whole, offset) {
        return Detected::Csv(dialect);
    }
    let message = near.contains("{\"") && near.contains("\":[\"");
    Detected::Other(if message { OtherText::ErrorMessage } else { OtherText::Prose })
}

pub(crate) fn binary(near: &str) -> Option<OtherText> {
    let kinds = [
        ("%PDF", OtherText::Pdf),
        ("PK\u{3}\u{4}", OtherText::Zip),
        ("GIF8", OtherText::Picture),
        ("\u{fffd}PNG", OtherText::Picture),
        ("\u{89}PNG", OtherText::Picture),
    ];
    if let Some((_, seen)) = kinds.iter().find(|(magic, _)| near.starts_with(magic)) {
        return Some(*seen);
    }
    let odd = |c: &char| matches!(c, '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{fffd}');
    let (all, odd) = (near.chars().count(), near.chars().filter(odd).count());
    (near.contains('\0') || odd * 10 > all).then_some(OtherText::Binary)
}

/// A table: headings that name fields of an order, or at least three columns in even rows.
fn table(whole: &str, offset: usize) -> Option<Dialect> {
    let dialect = Dialect::detect(whole, offset)?;
    if match_columns::known_headings(whole, dialect) >= 2 {
        return Some(dialect);
    }
    let mut reader = Reader::new(dialect);
    let mut cells = Vec::new();
    let mut widths = Vec::new();
    while widths.len() < 10 && reader.next_row(whole, &mut cells) {
        widths.push(cells.len());
    }
    let first = *widths.first()?;
    let even = widths.iter().all(|width| *width == first);
    (first >= 3 && widths.len() >= 2 && even).then_some(dialect)
}

fn is_html(near: &str) -> bool {
    let small = near.to_ascii_lowercase();
    let tags =
        ["<html", "<head", "<body", "<div", "<p>", "<br", "<table", "<span", "<script", "<h1", "<center"];
    small.contains("<!doctype html")
        || small.contains("<html")
        || tags.iter().any(|tag| small.starts_with(tag))
}

fn is_element(near: &str) -> bool {
    let inside = near.strip_prefix('<');
    inside.is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic() || matches!(c, '!' | '_' | '?')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_told_by_its_beginning() {
        for (text, seen) in [
            (" \n", Detected::Nothing),
            ("\u{feff}{\"orders\":[]}", Detected::Json),
            ("<?xml version=\"1.0\"?>\n<Orders>", Detected::Xml),
            ("Notice: x in y.php\n<Orders>", Detected::Xml),
            ("<rss>", Detected::Xml),
            ("<!DOCTYPE HTML><title>x", Detected::Other(OtherText::Html)),
            ("<br />\n<b>Fatal error</b>", Detected::Other(OtherText::Html)),
            ("PK\u{3}\u{4}\u{14}", Detected::Other(OtherText::Zip)),
            ("a\0b", Detected::Other(OtherText::Binary)),
            ("https://shipstation.tradegecko.com/fulfillments/1.xml\n", Detected::Other(OtherText::Url)),
            ("Error: {\"base\":[\"x\"]}", Detected::Other(OtherText::ErrorMessage)),
            ("Dear team,", Detected::Other(OtherText::Prose)),
        ] {
            assert_eq!(detect(text, 0), seen, "{text:?}");
        }
    }
}
