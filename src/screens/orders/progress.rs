//! How far the reading is, and the way to end it.

use super::reading::Reading;
use crate::parts::notice;
use knowledge::vocabulary::Severity;
use words::Words;
use yew::prelude::*;

/// A bar with counts and a way to cancel; after that, a word that it was.
pub fn progress(reading: &Reading, words: &Words) -> Html {
    if reading.cancelled {
        return notice(Severity::Notice, words.orders_cancelled(), words);
    }
    let Some(percent) = reading.percent() else { return Html::default() };
    html! {
        <div class="actions">
            <progress max="100" value={percent.to_string()} aria-label={words.orders_title()} />
            <span>{ words.orders_progress(reading.preview().summaries().len(), percent) }</span>
            <button type="button" class="button" onclick={reading.cancel.clone()}>{ words.orders_cancel() }</button>
        </div>
    }
}
