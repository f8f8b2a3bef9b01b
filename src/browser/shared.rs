//! What the programs of the page share: values and events in the memory of this page, and
//! nowhere else. What is pasted waits here only from one screen to the next.

use gloo_events::EventListener;
use js_sys::Reflect;
use knowledge::profiles::Profile;
use wasm_bindgen::JsValue;
use web_sys::{Event, Window};

/// A value that one program sets and another reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// A text on its way from one screen to the tool it is for.
    HandOver,
    /// The stock location in the text of the store URL tool.
    Location,
    /// Something where the error decoder shows an answer, which can be passed on.
    Answer,
    /// The status lists of a kind of store, as `state.rs` writes them.
    Statuses(Profile),
}

impl Shared {
    /// The name of the value, and of the event that announces its change.
    const fn name(self) -> &'static str {
        match self {
            Shared::HandOver => "storeHelperHandOver",
            Shared::Location => "storeHelperLocation",
            Shared::Answer => "storeHelperAnswer",
            Shared::Statuses(Profile::QuickbooksCommerce) => "storeHelperStatusesOfQuickbooks",
            Shared::Statuses(Profile::CustomStore) => "storeHelperStatusesOfCustomStore",
        }
    }
}

/// Sets a value, or removes it.
pub fn put(what: Shared, value: Option<&str>) {
    let value = value.map_or(JsValue::UNDEFINED, JsValue::from_str);
    let _ = Reflect::set(&js_sys::global(), &what.name().into(), &value);
    tell(what.name());
}

/// The value, where it is set.
pub fn get(what: Shared) -> Option<String> {
    Reflect::get(&js_sys::global(), &what.name().into()).ok()?.as_string()
}

/// Calls back when a value was set or removed.
pub fn on_change(window: &Window, what: Shared, tell: impl Fn() + 'static) -> EventListener {
    EventListener::new(window, what.name(), move |_| tell())
}

/// Sends an event of this name to whoever listens on this page.
pub fn tell(event: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(event)) {
        let _ = window.dispatch_event(&event);
    }
}
