//! Files that the page makes for the reader to keep. Nothing is sent: the browser writes them from
//! memory to the reader's disk.

use gloo_file::{Blob, ObjectUrl};

/// Puts a file of this media type under an address that only this page knows. It is gone when the
/// last copy of the value is.
pub fn address(bytes: &[u8], kind: &str) -> ObjectUrl {
    ObjectUrl::from(Blob::new_with_options(bytes, Some(kind)))
}

/// Whether the browser may refuse to save files here: a frame with `sandbox` has no origin, and
/// saves only with `allow-downloads`, which nobody inside of it can see.
pub fn may_be_refused() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let parent = window.parent().ok().flatten();
    window.origin() == "null" && parent.is_some_and(|parent| parent != window)
}
