//! How severe and how certain: a word and a shape, never colour alone.
//!
//! Plain functions, like all parts that keep no state: each component adds some kilobytes to the
//! page, a function adds a few hundred bytes.

use crate::element::{el, say};
use knowledge::vocabulary::{Certainty, Severity};
use words::Words;
use yew::prelude::*;

/// The class name of a severity.
pub fn severity_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "notice",
    }
}

/// A severity as icon and word.
pub fn severity_badge(severity: Severity, words: &Words) -> Html {
    let path = match severity {
        Severity::Error => "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 5.5l5 5M10.5 5.5l-5 5",
        Severity::Warning => "M8 1.5l7 13H1zM8 6v4M8 12v.6",
        Severity::Notice => "M8 1a7 7 0 1 0 .01 0zM8 7v4.5M8 4.2v.6",
    };
    let icon = el("svg").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true").attr("focusable", "false");
    el("span")
        .set("class", format!("badge {}", severity_class(severity)))
        .add(icon.add(el("path").attr("d", path).html()).html())
        .text(words.severity(severity))
        .html()
}

/// A certainty as a word; an inference stands out by its dashed frame.
pub fn certainty_badge(certainty: Certainty, words: &Words) -> Html {
    let class = match certainty {
        Certainty::Documented => "certainty documented",
        Certainty::Observed => "certainty observed",
        Certainty::Inferred => "certainty inferred",
    };
    say("span", class, words.certainty(certainty))
}
