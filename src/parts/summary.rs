//! The heading of the findings: what takes the focus after a check, and the count that a screen
//! reader hears while the text changes.

use super::focusable::focusable;
use crate::element::{classed, row};
use crate::focus_wish::FocusTarget;
use words::Words;
use yew::prelude::*;

/// Heading and count.
pub fn summary(count: usize, words: &Words) -> Html {
    let heading = focusable("h2", "", FocusTarget::Findings, words.findings_title());
    let count = classed("p", "small").attr("role", "status").text(words.findings_count(count));
    row(vec![heading, count.html()])
}
