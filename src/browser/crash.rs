//! What is left when the program stops: a banner, and the reader's text.

use super::{location, texts};
use crate::program_names::Program;
use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, HtmlDocument, HtmlTextAreaElement};
use words::Language;

/// Shows the banner when the program panics, and when the engine ends it: no memory is left, the stack
/// is full, or the engine itself breaks. Only the window hears of that, not the program.
pub fn watch() {
    yew::set_custom_panic_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        let _ = show_banner();
    }));
    let Some(window) = web_sys::window() else { return };
    for kind in ["error", "unhandledrejection"] {
        EventListener::new(&window, kind, |event| {
            if is_end_of_program(event) {
                let _ = show_banner();
            }
        })
        .forget();
    }
}

/// Whether it describes an error that only an engine makes: of wasm, or of a full stack (Firefox has
/// its own name for it). Anything else that is thrown, for example by an extension of the browser,
/// ends nothing.
fn is_end_of_program(event: &Event) -> bool {
    let member = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    // What ends a promise is named otherwise than what ends an event.
    let error =
        ["error", "reason"].into_iter().find_map(|name| member(event, name).filter(JsValue::is_object));
    match error {
        Some(error) => {
            let name = member(&error, "name").and_then(|name| name.as_string());
            name.is_some_and(|name| ["RuntimeError", "RangeError", "InternalError"].contains(&name.as_str()))
        }
        // Of a page opened as a file, WebKit tells no more; no other script is in it.
        None => {
            let message = member(event, "message").and_then(|message| message.as_string());
            message.is_some_and(|message| message == "Script error.") && !location::is_hosted()
        }
    }
}

/// Whether a program of the page has ended, and its banner is shown.
pub fn has_ended() -> bool {
    location::element("crash").is_some()
}

/// Puts the banner on top of the page: what happened, the text to copy, a way to start again.
///
/// It makes its elements and listeners anew, so it needs nothing of what has stopped.
pub fn show_banner() -> Option<()> {
    if has_ended() {
        return None;
    }
    let document = web_sys::window()?.document()?;
    let language =
        document.document_element().and_then(|root| Language::from_tag(&root.get_attribute("lang")?));
    let words =
        texts::words_or_any(language.unwrap_or_else(location::preferred_language), Program::ErrorMessage)?;
    let banner = element(&document, "section", "crash", &words.crash_title())?;
    banner.set_text_content(None);
    banner.set_id("crash");
    banner.set_attribute("role", "alert").ok()?;
    banner.append_child(&*element(&document, "h2", "", &words.crash_title())?).ok()?;
    banner.append_child(&*element(&document, "p", "", &words.crash_text())?).ok()?;
    let copy = element(&document, "button", "button", &words.crash_copy())?;
    let reload = element(&document, "button", "button", &words.crash_reload())?;
    banner.append_child(&copy).ok()?;
    banner.append_child(&reload).ok()?;
    document.body()?.prepend_with_node_1(&banner).ok()?;
    EventListener::new(&copy, "click", |_| {
        let _ = select_and_copy();
    })
    .forget();
    EventListener::new(&reload, "click", |_| {
        let _ = web_sys::window().map(|window| window.location().reload());
    })
    .forget();
    Some(())
}

fn element(document: &Document, name: &str, class: &str, text: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    element.set_class_name(class);
    element.set_text_content(Some(text));
    Some(element)
}

fn select_and_copy() -> Option<()> {
    let document = web_sys::window()?.document()?;
    let input = document.get_element_by_id("input")?.dyn_into::<HtmlTextAreaElement>().ok()?;
    input.select();
    document.dyn_into::<HtmlDocument>().ok()?.exec_command("copy").ok()?;
    Some(())
}
