//! Carries a text from the start screen to the tool it is for, which may be the other program and
//! may not have arrived yet.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The name under which it waits, in the memory of this page and nowhere else.
const NAME: &str = "storeHelperHandOver";

/// Lays a text down.
pub fn put(text: &str) {
    let _ = Reflect::set(&js_sys::global(), &NAME.into(), &text.into());
}

/// Takes the text that waits.
pub fn take() -> Option<String> {
    let global = js_sys::global();
    let text = Reflect::get(&global, &NAME.into()).ok()?.as_string()?;
    let _ = Reflect::set(&global, &NAME.into(), &JsValue::UNDEFINED);
    Some(text)
}
