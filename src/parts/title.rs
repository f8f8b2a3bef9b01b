//! The heading of a screen: what takes the focus when it opens, and what the screen is for.

use super::focusable::focusable;
use crate::element::{row, say};
use crate::focus_wish::FocusTarget;
use yew::prelude::*;

/// Heading and one sentence.
pub fn title(title: String, lead: String) -> Html {
    row(vec![focusable("h1", "", FocusTarget::Title, title), say("p", "lead", lead)])
}
