//! Moves the keyboard's focus, and with it the screen reader's.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

/// Puts the focus on the element with this id, and scrolls it into view; tells whether there is one.
pub fn focus(id: &str) -> bool {
    let element = find(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// Opens the `details` with this id and puts the focus on its heading.
pub fn open(id: &str) {
    if let Some(details) = find(id) {
        let _ = details.set_attribute("open", "");
        let heading = details.first_element_child().and_then(|child| child.dyn_into::<HtmlElement>().ok());
        let _ = heading.map(|heading| heading.focus());
    }
}

/// Puts the focus on the element with this id and opens what is folded away in it.
pub fn reveal(id: &str) {
    if let Some(Ok(Some(details))) = find(id).map(|element| element.query_selector("details")) {
        let _ = details.set_attribute("open", "");
    }
    focus(id);
}

/// Selects a stretch of the text in a field; `range` is in UTF-16 units.
pub fn select(id: &str, range: (u32, u32)) {
    if let Some(field) = find(id).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        let _ = field.focus();
        let _ = field.set_selection_range(range.0, range.1);
    }
}

fn find(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// What has the focus; `None` where that is nowhere in particular.
pub fn focused() -> Option<Element> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let focused = web_sys::window()?.document()?.active_element()?;
    (focused.local_name() != "body").then_some(focused)
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
