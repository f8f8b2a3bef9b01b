//! The URL, part by part.

use yew::prelude::*;

use crate::core::span::Span;
use crate::core::store_url::{Report, masked};
use crate::i18n::Words;

/// Parts of a longer text are cut off here, in characters.
const LONGEST_PART: usize = 300;

/// Every part of the text with what it is and what it does.
pub fn parts_table(text: &str, report: &Report, words: &Words) -> Html {
    let rows = report.parts.iter().enumerate().map(|(i, part)| {
        let shown: String = part_text(text, part.span, &report.secrets).chars().take(LONGEST_PART).collect();
        html! {
            <tr key={i}>
                <td class="text">{ shown }</td>
                <th scope="row">{ words.role(part.role) }</th>
                <td>{ words.meaning(part.meaning, &part.arguments) }</td>
            </tr>
        }
    });
    html! {
        <section>
            <h2>{ words.url_parts_title() }</h2>
            <div class="scroll" role="region" aria-label={words.url_parts_title()} tabindex="0">
                <table class="stack">
                    <thead>
                        <tr>
                            <th scope="col">{ words.url_part_text() }</th>
                            <th scope="col">{ words.url_part() }</th>
                            <th scope="col">{ words.url_part_meaning() }</th>
                        </tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </section>
    }
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
