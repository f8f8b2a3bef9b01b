//! A boxed remark.

use yew::prelude::*;

use super::badge::{severity_badge, severity_class};
use crate::core::report::Severity;
use crate::i18n::Words;

/// A remark that concerns the whole screen.
pub fn notice(severity: Severity, text: String, words: &Words) -> Html {
    html! {
        <div class={format!("card remark {}", severity_class(severity))}>
            { severity_badge(severity, words) }
            <p>{ text }</p>
        </div>
    }
}
