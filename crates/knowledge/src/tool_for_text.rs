//! Which tool a pasted text is for, so that nobody has to know before pasting.

use crate::catalogue::Tool;
use text::file_ending::is_file_ending;
use text::span::Span;

/// How much of a text is looked at, in bytes: enough for any heading, quick for any file.
const LOOKED_AT: usize = 4_000;
/// How far the first word is looked for, in bytes.
const LOOKED_AT_FOR_WORDS: usize = 64 * 1024;

/// The tool that most likely has something to say about `text`.
///
/// A text that is nothing special goes to the error decoder: it takes anything, and says what it
/// does not understand.
pub fn tool_for(text: &str) -> Tool {
    let text = Span::new(text, 0, LOOKED_AT_FOR_WORDS).of(text);
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let head = Span::new(text, 0, LOOKED_AT).of(text);
    if is_order_file(head) {
        Tool::Orders
    } else if is_url(head.trim()) {
        Tool::StoreUrl
    } else {
        Tool::ErrorMessage
    }
}

fn is_order_file(head: &str) -> bool {
    let lower = head.to_ascii_lowercase();
    match lower.as_bytes().first() {
        Some(b'<') => has(&lower, &["<order"]) && !has(&lower, &["<html"]),
        Some(b'{' | b'[') => {
            has(&lower, &["\"order\"", "\"orders\"", "\"order_number\"", "\"order_line_items\""])
        }
        _ => is_table(&lower),
    }
}

/// In one place: the standard library's search is compiled anew wherever it is called, and everybody
/// loads this file.
#[inline(never)]
fn has(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// At least two lines with the same delimiter equally often, and a heading that names orders.
fn is_table(lower: &str) -> bool {
    let mut lines = lower.split('\n').filter(|line| !line.trim().is_empty());
    let (Some(heading), Some(row)) = (lines.next(), lines.next()) else { return false };
    let columns = |line: &str, delimiter: u8| line.bytes().filter(|byte| *byte == delimiter).count();
    let parts = |d: &u8| columns(heading, *d) >= 2 && columns(row, *d) >= columns(heading, *d);
    has(heading, &["order", "commande", "pedido", "bestell"]) && b",;\t|".iter().any(parts)
}

/// One word with a host in it, alone or in quotes or brackets.
fn is_url(text: &str) -> bool {
    let text = text.trim_matches(|c: char| "\"'<>«»“”„()[]".contains(c));
    if text.contains(char::is_whitespace) {
        return false;
    }
    let ends = |c: char| matches!(c, '/' | '?');
    let host = text.split(ends).next().unwrap_or("");
    let is_of_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':' | '@');
    let last = host.rsplit('.').next().unwrap_or("");
    let has_host = last.len() < host.len() && host.chars().all(is_of_host);
    text.starts_with("http://")
        || text.starts_with("https://")
        || (has_host && last.len() >= 2 && !is_file_ending(last) && text.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_text_finds_its_tool() {
        for (text, tool) in [
            ("https://shipstation.tradegecko.com/fulfillments/99999.xml", Tool::StoreUrl),
            ("  \"shop.example/shipstation.php?store=2\"", Tool::StoreUrl),
            ("{\"order\": {\"id\": 7}}", Tool::Orders),
            ("\u{feff}<?xml version=\"1.0\"?>\n<Orders pages=\"1\"></Orders>", Tool::Orders),
            ("Order Number;SKU;Quantity\nSO1;A;2", Tool::Orders),
            (
                "{\"base\":[\"Cannot create fulfilment on an order in the fulfilled state\"]}",
                Tool::ErrorMessage,
            ),
            ("The remote server returned an error: (401) Unauthorized", Tool::ErrorMessage),
            ("See https://help.example/ for help, order failed", Tool::ErrorMessage),
            ("<!doctype html><html><body>my order</body></html>", Tool::ErrorMessage),
            ("version 1.2 failed", Tool::ErrorMessage),
            ("Node.js/React", Tool::ErrorMessage),
            ("", Tool::ErrorMessage),
        ] {
            assert_eq!(tool_for(text), tool, "{text}");
        }
    }

    #[test]
    fn a_cut_in_the_middle_of_a_character_is_no_trouble() {
        assert_eq!(tool_for(&"é".repeat(LOOKED_AT)), Tool::ErrorMessage);
    }
}
