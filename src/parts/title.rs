//! The heading of a screen: what takes the focus when it opens, and what the screen is for.

use crate::element::{el, row, say};
use yew::prelude::*;

/// Heading and one sentence.
pub fn title(title: String, lead: String) -> Html {
    let heading = el("h1").attr("id", "title").attr("tabindex", "-1").text(title).html();
    row(vec![heading, say("p", "lead", lead)])
}
