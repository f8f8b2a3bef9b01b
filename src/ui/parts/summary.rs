//! The heading of the findings: what takes the focus after a check, and the count that a screen
//! reader hears while the text changes.

use yew::prelude::*;

use crate::i18n::Words;

/// Heading and count.
pub fn summary(count: usize, words: &Words) -> Html {
    html! {
        <>
            <h2 id="findings" tabindex="-1">{ words.findings_title() }</h2>
            <p role="status" class="small">{ words.findings_count(count) }</p>
        </>
    }
}
