//! The heading of a screen: what takes the focus when it opens, and what the screen is for.

use yew::prelude::*;

use crate::ui::element::{el, row, say};

/// Heading and one sentence.
pub fn title(title: String, lead: String) -> Html {
    let heading = el("h1").attr("id", "title").attr("tabindex", "-1").text(title).html();
    row(vec![heading, say("p", "lead", lead)])
}
