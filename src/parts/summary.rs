//! The heading of the findings: what takes the focus after a check, and the count that a screen
//! reader hears while the text changes.

use crate::element::{classed, el, row};
use words::Words;
use yew::prelude::*;

/// Heading and count.
pub fn summary(count: usize, words: &Words) -> Html {
    let heading = el("h2").attr("id", "findings").attr("tabindex", "-1").text(words.findings_title());
    let count = classed("p", "small").attr("role", "status").text(words.findings_count(count));
    row(vec![heading.html(), count.html()])
}
