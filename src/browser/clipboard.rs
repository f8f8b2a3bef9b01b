//! Copying, also where the Clipboard API is refused: in cross-site and sandboxed frames.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

/// Copies `text`; tells whether the browser took it.
///
/// `execCommand('copy')` comes first: measured, it works on a click in all five homes, while
/// `navigator.clipboard` is refused in frames.
pub async fn copy(text: &str) -> bool {
    if copy_by_selection(text) == Some(true) {
        return true;
    }
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    match clipboard {
        Some(clipboard) if !JsValue::from(&clipboard).is_undefined() => {
            JsFuture::from(clipboard.write_text(text)).await.is_ok()
        }
        _ => false,
    }
}

fn copy_by_selection(text: &str) -> Option<bool> {
    let document = web_sys::window()?.document()?;
    let focused = document.active_element();
    let area = document.create_element("textarea").ok()?.dyn_into::<HtmlTextAreaElement>().ok()?;
    area.set_class_name("off-screen");
    area.set_attribute("aria-hidden", "true").ok()?;
    area.set_value(text);
    document.body()?.append_child(&area).ok()?;
    area.select();
    let copied = document.clone().dyn_into::<HtmlDocument>().ok()?.exec_command("copy");
    area.remove();
    if let Some(element) = focused.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
    copied.ok()
}
