//! What of the pasted text is explained, and what is left.

use crate::scan::found::Findings;
use crate::support_header::headers;
use crate::text::layers::Layers;
use text::indexed_sort;
use text::span::Span;

/// What lies between what is explained, where it says anything in the `plain` layer.
pub(crate) fn unexplained(layers: &Layers, plain: usize, all: &Findings) -> Vec<Span> {
    let text = layers.text(0);
    let mut explained = explained(text, all);
    indexed_sort::sort(&mut explained);
    explained.push(Span::new(text, text.len(), text.len()));
    let mut out = Vec::new();
    let mut at = 0;
    for span in explained {
        let between = trimmed(text, at, span.start());
        let says = between.of(text);
        if says.contains(char::is_alphanumeric)
            && !CONNECTIVES.contains(&says)
            && layers.says_something(plain, between)
        {
            out.push(between);
        }
        at = at.max(span.end());
    }
    out
}

/// What only joins two messages.
const CONNECTIVES: &[&str] = &["and", "et", "und", "y", "e"];

/// The part of `text` without the blanks around it.
pub(crate) fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let between = text.get(start..end).unwrap_or("");
    let start = start + (between.len() - between.trim_start().len());
    Span::new(text, start, start + between.trim().len())
}

/// The places that need no further word.
fn explained(text: &str, all: &Findings) -> Vec<Span> {
    let mut spans: Vec<Span> =
        all.found.iter().map(|f| f.whole).chain(all.announced.iter().copied()).collect();
    spans.extend(headers(text));
    // A payload is understood but for the strings that are not.
    let mut open = all.strings.clone();
    indexed_sort::sort(&mut open);
    for (payload, _) in &all.payloads {
        let mut at = payload.start();
        let first = open.partition_point(|span| span.start() < payload.start());
        for span in open.iter().skip(first).take_while(|span| span.start() < payload.end()) {
            // The string that holds this payload.
            if span.start() == payload.start() {
                continue;
            }
            if span.start() > at {
                spans.push(Span::new(text, at, span.start()));
            }
            at = at.max(span.end());
        }
        if at < payload.end() {
            spans.push(Span::new(text, at, payload.end()));
        }
    }
    spans
}
