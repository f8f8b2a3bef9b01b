//! Moves the keyboard's place, and with it the screen reader's.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Puts the focus on the element with this id, and scrolls it into view.
pub fn focus(id: &str) {
    let element =
        web_sys::window().and_then(|window| window.document()).and_then(|d| d.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// The same, once what the present event changes is on the page.
pub fn later(id: &'static str) {
    Timeout::new(0, move || focus(id)).forget();
}
