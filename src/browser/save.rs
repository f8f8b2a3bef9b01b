//! Files that the page makes for the reader to keep. Nothing is sent: the browser writes them from
//! memory to the reader's disk.

use gloo_file::{Blob, ObjectUrl};
use wasm_bindgen::JsValue;

/// Puts a file under an address that only this page knows. It is gone when the last copy of the
/// value is.
pub fn address(file: Blob) -> ObjectUrl {
    ObjectUrl::from(file)
}

/// A file of this media type.
pub fn blob(bytes: &[u8], kind: &str) -> Blob {
    Blob::new_with_options(bytes, Some(kind))
}

/// Whether the browser may refuse to save files here: a frame with `sandbox` has no origin, and
/// saves only with `allow-downloads`, which nobody inside of it can see.
pub fn may_be_refused() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let parent = window.parent().ok().flatten();
    window.origin() == "null" && parent.is_some_and(|parent| parent != window)
}

/// Up to this many bytes a text is kept as a text as well.
const KEPT: usize = 4 * 1024 * 1024;

/// A text that grows to any size: what is done goes to the browser, which keeps it outside of the
/// program's memory.
pub struct Growing {
    kind: &'static str,
    parts: js_sys::Array,
    text: String,
}

impl Growing {
    /// An empty text of this media type.
    pub fn new(kind: &'static str) -> Self {
        Growing { kind, parts: js_sys::Array::new(), text: String::new() }
    }

    /// Adds to it.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
        if self.text.len() > KEPT {
            self.hand_over();
        }
    }

    /// The whole text where it is short, else a file.
    pub fn finish(mut self) -> Result<String, Blob> {
        if self.parts.length() == 0 {
            return Ok(self.text);
        }
        self.hand_over();
        let kind = web_sys::BlobPropertyBag::new();
        kind.set_type(self.kind);
        let whole = web_sys::Blob::new_with_blob_sequence_and_options(&self.parts, &kind);
        Err(whole.map_or_else(|_| blob(&[], self.kind), Blob::from))
    }

    fn hand_over(&mut self) {
        self.parts.push(&JsValue::from(blob(self.text.as_bytes(), self.kind)));
        self.text.clear();
    }
}
