//! The address bar, of which only the fragment is ever used, and what the document says of itself.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlTextAreaElement};
use words::Language;

/// The fragment of the page's address, with `#`, or nothing.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The whole address of the page.
pub fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Whether the page came with files beside it; the single file has its style sheet inside.
pub fn is_hosted() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let sheet = document.and_then(|document| document.query_selector("link[rel=stylesheet]").ok().flatten());
    sheet.is_some()
}

/// The text of an element of the document that holds data.
pub fn text_of(id: &str) -> Option<String> {
    element(id)?.text_content()
}

/// What stands in the field of several lines with this id.
pub fn text_in_field(id: &str) -> String {
    let field = element(id).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Goes to another screen, as a link does.
pub fn open_fragment(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// Goes to another screen, or another form of this one, without a step in the history. All
/// programs of the page hear of it.
///
/// Not by `location.replace`, which can lead to any address in the world: a program that does not
/// import it cannot.
pub fn replace_fragment(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let replaced = window
            .history()
            .and_then(|history| history.replace_state_with_url(&JsValue::UNDEFINED, "", Some(fragment)));
        if let (Ok(()), Ok(event)) = (replaced, Event::new("hashchange")) {
            let _ = window.dispatch_event(&event);
        }
    }
}

/// A fixed place in the document.
pub fn element(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
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
