//! The place in the error decoder's screen, which the first program draws, for what the second one puts
//! there: making a report to pass on takes code that no first visit waits for.
//!
//! Both programs are Yew applications and look for their listeners by numbers; a portal into this
//! place has a higher number than the place of the first program, which is 1, so each leaves the
//! other's events alone.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlTextAreaElement, Window};

use super::location;

/// The id of the place; its screen has it while there is a report.
pub const ID: &str = "give";
/// The event with which the first program tells that the place has come or gone.
const CHANGE: &str = "storehelpergive";
/// The field that holds the text of the report.
const FIELD: &str = "input";

/// Tells the second program that the place has come or gone.
pub fn announce() {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(CHANGE)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls back when the place has come or gone.
pub fn on_change(window: &Window, tell: impl Fn() + 'static) -> EventListener {
    EventListener::new(window, CHANGE, move |_| tell())
}

/// The place, while it is there.
pub fn find() -> Option<Element> {
    location::element(ID)
}

/// The text that the report beside the place is on.
pub fn text() -> String {
    let field = location::element(FIELD).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}
