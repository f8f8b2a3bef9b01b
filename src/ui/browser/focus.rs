//! Moves the keyboard's place, and with it the screen reader's.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

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

/// Scrolls `region` so that the first element in it that fits `selector` shows near its middle.
/// The page itself stays where it is.
pub fn scroll_to(region: &Element, selector: &str) {
    if let Ok(Some(element)) = region.query_selector(selector) {
        let offset = element.get_bounding_client_rect().top() - region.get_bounding_client_rect().top();
        let middle = f64::from(region.client_height()) / 2.0;
        region.set_scroll_top(region.scroll_top() + (offset - middle) as i32);
    }
}
