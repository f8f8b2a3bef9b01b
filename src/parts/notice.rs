//! A boxed remark.

use super::badge::{severity_badge, severity_class};
use crate::element::{el, say};
use knowledge::vocabulary::Severity;
use words::Words;
use yew::prelude::*;

/// A remark that concerns the whole screen.
pub fn notice(severity: Severity, text: String, words: &Words) -> Html {
    el("div")
        .set("class", format!("card remark {}", severity_class(severity)))
        .add(severity_badge(severity, words))
        .add(say("p", "", text))
        .html()
}
