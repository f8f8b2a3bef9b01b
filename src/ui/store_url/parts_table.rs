//! The URL, part by part.

use std::rc::Rc;

use yew::prelude::*;

use crate::core::span::Span;
use crate::core::store_url::{Report, masked};
use crate::ui::state::use_words;

/// A URL and what was read of it.
#[derive(Properties, PartialEq)]
pub struct PartsTableProps {
    /// The examined text.
    pub text: AttrValue,
    /// What was read of it.
    pub report: Rc<Report>,
}

/// Parts of a longer text are cut off here, in characters.
const LONGEST_PART: usize = 300;

/// Every part of the text with what it is and what it does.
#[component(PartsTable)]
pub fn parts_table(props: &PartsTableProps) -> Html {
    let words = use_words();
    let report = &props.report;
    let rows = report.parts.iter().enumerate().map(|(i, part)| {
        let shown: String = part_text(&props.text, part.span, &report.secrets).chars().take(LONGEST_PART).collect();
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
                <table>
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
