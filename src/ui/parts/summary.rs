//! The heading of the findings: what takes the focus after a check, and the count that a screen
//! reader hears while the text changes.

use yew::prelude::*;

use crate::ui::state::use_words;

/// How many findings there are.
#[derive(Properties, PartialEq)]
pub struct SummaryProps {
    /// Their number.
    pub count: usize,
}

/// Heading and count.
#[component(Summary)]
pub fn summary(props: &SummaryProps) -> Html {
    let words = use_words();
    html! {
        <>
            <h2 id="findings" tabindex="-1">{ words.findings_title() }</h2>
            <p role="status" class="small">{ words.findings_count(props.count) }</p>
        </>
    }
}
