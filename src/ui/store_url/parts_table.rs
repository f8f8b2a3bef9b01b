//! The URL, part by part.

use yew::prelude::*;

use crate::core::span::Span;
use crate::core::store_url::{Report, masked};
use crate::i18n::Words;
use crate::ui::element::{el, say, table};

/// Parts of a longer text are cut off here, in characters.
const LONGEST_PART: usize = 300;

/// Every part of the text with what it is and what it does.
pub fn parts_table(text: &str, report: &Report, words: &Words) -> Html {
    let rows = report.parts.iter().map(|part| {
        let shown: String = part_text(text, part.span, &report.secrets).chars().take(LONGEST_PART).collect();
        el("tr")
            .add(say("td", "text", shown))
            .add(el("th").attr("scope", "row").text(words.role(part.role)).html())
            .add(say("td", "", words.meaning(part.meaning, &part.arguments)))
            .html()
    });
    let headings = vec![words.url_part_text(), words.url_part(), words.url_part_meaning()];
    el("section")
        .add(say("h2", "", words.url_parts_title()))
        .add(table(words.url_parts_title(), headings, rows.collect()))
        .html()
}

/// The text of a part, with any secret in it masked.
fn part_text(text: &str, part: Span, secrets: &[Span]) -> String {
    let shown = part.of(text);
    let inside = secrets.iter().filter(|secret| secret.overlaps(part));
    let places: Vec<Span> = inside
        .map(|secret| {
            let start = secret.start().saturating_sub(part.start());
            Span::new(shown, start, secret.end().saturating_sub(part.start()))
        })
        .collect();
    masked(shown, &places)
}
