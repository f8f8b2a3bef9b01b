//! The address bar: only ever its fragment.

use wasm_bindgen::JsValue;

use crate::i18n::Language;

/// The fragment of the page's address, with `#`, or nothing.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to another screen, as a link does.
pub fn open_fragment(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// Shows another fragment without a step in the history. Where the browser refuses, the page
/// works on; only the address stays behind.
pub fn replace_fragment(fragment: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}

/// The first language of the browser that the page speaks.
pub fn preferred_language() -> Language {
    let languages = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    languages
        .iter()
        .filter_map(|tag| Language::from_tag(&tag.as_string()?))
        .next()
        .unwrap_or(Language::English)
}

/// Tells the browser, and with it screen readers, the language and title of the document.
pub fn describe_document(language: Language, title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
        if let Some(root) = document.document_element() {
            let _ = root.set_attribute("lang", language.tag());
        }
    }
}
