//! The address bar: only ever its fragment.

use web_sys::Element;

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

/// Goes to another screen, or another form of this one, without a step in the history. Both
/// programs of the page hear of it.
pub fn replace_fragment(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(fragment);
    }
}

/// A fixed place in the document.
pub fn element(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// Whether a fixed place of the document holds nothing yet.
pub fn is_empty(id: &str) -> bool {
    element(id).is_none_or(|place| place.first_element_child().is_none())
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
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
