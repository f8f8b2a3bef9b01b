//! Carries a text from one screen to the tool it is for, which may be another program and may not
//! have arrived yet.

use super::shared::{self, Shared};

/// Leaves a text for the tool that it is for.
pub fn put(text: &str) {
    shared::put(Shared::HandOver, Some(text));
}

/// Takes the text that waits, if there is one.
pub fn take() -> Option<String> {
    let text = shared::get(Shared::HandOver)?;
    shared::put(Shared::HandOver, None);
    Some(text)
}
