//! A boxed remark.

use super::badge::{severity_badge, severity_class};
use crate::core::vocabulary::Severity;
use crate::i18n::Words;
use crate::ui::element::{el, say};
use yew::prelude::*;

/// A remark that concerns the whole screen.
pub fn notice(severity: Severity, text: String, words: &Words) -> Html {
    el("div")
        .set("class", format!("card remark {}", severity_class(severity)))
        .add(severity_badge(severity, words))
        .add(say("p", "", text))
        .html()
}
