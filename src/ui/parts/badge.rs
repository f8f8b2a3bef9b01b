//! How grave and how sure: a word and a shape, never colour alone.

use yew::prelude::*;

use crate::core::report::{Certainty, Severity};
use crate::ui::state::use_words;

/// The class name of a severity.
pub fn severity_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "notice",
    }
}

/// Which severity.
#[derive(Properties, PartialEq)]
pub struct SeverityBadgeProps {
    /// The severity to show.
    pub severity: Severity,
}

/// A severity as icon and word.
#[component(SeverityBadge)]
pub fn severity_badge(props: &SeverityBadgeProps) -> Html {
    let path = match props.severity {
        Severity::Error => "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 5.5l5 5M10.5 5.5l-5 5",
        Severity::Warning => "M8 1.5l7 13H1zM8 6v4M8 12v.6",
        Severity::Notice => "M8 1a7 7 0 1 0 .01 0zM8 7v4.5M8 4.2v.6",
    };
    let words = use_words();
    html! {
        <span class={classes!("badge", severity_class(props.severity))}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={path} /></svg>
            { words.severity(props.severity) }
        </span>
    }
}

/// Which certainty.
#[derive(Properties, PartialEq)]
pub struct CertaintyBadgeProps {
    /// The certainty to show.
    pub certainty: Certainty,
}

/// A certainty as a word; an inference stands out by its dashed frame.
#[component(CertaintyBadge)]
pub fn certainty_badge(props: &CertaintyBadgeProps) -> Html {
    let class = match props.certainty {
        Certainty::Documented => "documented",
        Certainty::Observed => "observed",
        Certainty::Inferred => "inferred",
    };
    let words = use_words();
    html! { <span class={classes!("certainty", class)}>{ words.certainty(props.certainty) }</span> }
}
