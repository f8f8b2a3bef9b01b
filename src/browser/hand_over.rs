//! Carries a text from one screen to the tool it is for, which may be another program and may not
//! have arrived yet.

use super::shared::{self, Shared};

/// Lays a text down.
pub fn put(text: &str) {
    shared::put(Shared::HandOver, Some(text));
}

/// Takes the text that waits.
pub fn take() -> Option<String> {
    let text = shared::get(Shared::HandOver)?;
    shared::put(Shared::HandOver, None);
    Some(text)
}
