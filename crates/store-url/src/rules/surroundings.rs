//! What was pasted with the URL and does not belong to it.

use crate::url::parsed_url::Reading;
use crate::url::token::is_blank;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::ArgName;
use text::edit::Edit;
use text::indexed_sort;
use text::span::Span;

/// Anything around or inside the URL, apart from line breaks at the end of the text.
pub(crate) fn stray_characters(reading: &Reading) -> Option<Finding> {
    let (text, located) = (reading.text, &reading.located);
    let before = Span::new(text, 0, located.start);
    let behind = Span::new(text, located.end, text.len());
    let ends_with_line_break = behind.of(text).chars().all(|c| matches!(c, '\n' | '\r'));
    let mut spans: Vec<Span> = vec![before];
    spans.extend(located.gaps.iter().map(|gap| Span::new(text, gap.start, gap.end)));
    spans.extend(
        reading.url.items.iter().map(|item| reading.span(item.leftover)).filter(|span| !span.is_empty()),
    );
    if !ends_with_line_break {
        spans.push(behind);
    }
    spans.retain(|span| !span.is_empty());
    indexed_sort::sort(&mut spans);
    let first = spans.first()?;
    let is_word = |span: &Span| span.of(text).chars().any(char::is_alphanumeric);
    let kind = if [before, behind].iter().any(is_word) {
        "words"
    } else if spans.iter().all(|span| span.of(text).chars().all(is_blank)) {
        "blanks"
    } else {
        "marks"
    };
    let mut finding = Finding::new(Code::StrayCharacters)
        .with(ArgName::Kind, kind)
        .with(ArgName::Character, character(first.of(text)));
    for span in spans {
        finding = finding.at(span).repaired_by(Edit::remove(span));
    }
    Some(finding)
}

/// A whole stretch of words that do not belong to the URL.
pub(crate) fn stray(span: Span, text: &str) -> Finding {
    Finding::new(Code::StrayCharacters)
        .with(ArgName::Kind, "words")
        .with(ArgName::Character, character(span.of(text)))
        .at(span)
        .repaired_by(Edit::remove(span))
}

/// The first character as a person can see it.
fn character(stray: &str) -> String {
    match stray.chars().next() {
        Some(c) if is_blank(c) => format!("U+{:04X}", u32::from(c)),
        Some(c) => c.to_string(),
        None => String::new(),
    }
}
