//! The hook of the benchmark build: `window.__bench(format, text)`. No other build has it.
//!
//! It resolves to `{orders, findings, ms, firstMs, longestSliceMs, memory}`: times in
//! milliseconds, memory in bytes. The format is `json`, `xml` or `csv` for orders, `message` for
//! the error decoder; what the text really is is detected, as always.

pub(crate) mod orders;

use js_sys::{Function, JsString, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::Window;

/// Under which name the hook is found.
const NAME: &str = "__bench";
/// The format of the error decoder.
const MESSAGE: &str = "message";

/// Puts the hook for messages in its place.
pub fn install_for_messages() {
    install(|format| format == MESSAGE, |text| future_to_promise(async move { decode(&text) }));
}

/// Puts the hook for orders in its place.
pub fn install_for_orders() {
    install(|format| format != MESSAGE, |text| future_to_promise(orders::read(text)));
}

/// A program reads what is its own, and leaves the rest to the hook of one that has started before.
fn install(is_own: fn(&str) -> bool, read: fn(JsString) -> Promise) {
    let Some(window) = web_sys::window() else { return };
    let before = Reflect::get(&window, &NAME.into()).ok().and_then(|hook| hook.dyn_into::<Function>().ok());
    let hook = move |format: String, text: JsString| match &before {
        _ if is_own(&format) => read(text),
        Some(before) => {
            let passed_on = before.call2(&JsValue::UNDEFINED, &format.into(), &text);
            passed_on.map_or_else(|why| Promise::reject(&why), |promise| promise.unchecked_into())
        }
        None => Promise::reject(&"the program that reads this has not started".into()),
    };
    let hook = Closure::<dyn Fn(String, JsString) -> Promise>::new(hook);
    let _ = Reflect::set(&window, &NAME.into(), hook.as_ref());
    hook.forget();
}

fn now() -> f64 {
    web_sys::window().and_then(|window: Window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// As the screen does it: all at once.
fn decode(text: &JsString) -> Result<JsValue, JsValue> {
    let start = now();
    let text = String::from(text);
    let report = error_message::examine(&text, &error_message::Options::default());
    let total = now() - start;
    answer(0, report.findings.len(), total, total, total)
}

fn answer(orders: usize, findings: usize, ms: f64, first: f64, longest: f64) -> Result<JsValue, JsValue> {
    let answer = Object::new();
    let memory = core::arch::wasm32::memory_size(0) * 65_536;
    for (name, value) in [
        ("orders", orders as f64),
        ("findings", findings as f64),
        ("ms", ms),
        ("firstMs", first),
        ("longestSliceMs", longest),
        ("memory", memory as f64),
    ] {
        Reflect::set(&answer, &name.into(), &value.into())?;
    }
    Ok(answer.into())
}
