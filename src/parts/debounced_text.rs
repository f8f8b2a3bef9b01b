//! Long texts are examined when the typing pauses, short ones at once.

use crate::field_history::Text;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Up to this many bytes a text is examined on every key: it takes less than a frame.
pub const AT_ONCE: usize = 32 * 1024;
/// How long the typing must pause before a longer text is examined, in milliseconds.
pub const PAUSE: u32 = 200;

/// The text to examine, given the text in the field.
#[hook]
pub fn use_debounced_text(text: AttrValue) -> AttrValue {
    let debounced = use_state(|| text.clone());
    {
        let debounced = debounced.clone();
        use_effect_with(Text(text.clone()), move |Text(text)| {
            let wait =
                (text.len() > AT_ONCE && Text((*debounced).clone()) != Text(text.clone())).then(|| {
                    let text = text.clone();
                    Timeout::new(PAUSE, move || debounced.set(text))
                });
            move || drop(wait)
        });
    }
    if text.len() <= AT_ONCE { text } else { (*debounced).clone() }
}
