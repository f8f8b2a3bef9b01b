//! Which programs of the page have started, and the way to ask the loader for another.

use super::shared;
use crate::program_names::Program;
use gloo_events::EventListener;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Window;

/// The names of the programs that have started, in that order: an array that the loader makes.
const STARTED: &str = "storeHelperPrograms";
/// The loader's function that fetches a program, or does nothing where it is on its way.
const ASK: &str = "storeHelperLoad";
/// The loader's function that notes whether a program holds what would be lost with the page.
const HOLD: &str = "storeHelperHold";
/// The event with which a program tells that it has started.
const START: &str = "storehelperprogram";
/// The event with which the loader tells that a program did not arrive.
const FAILURE: &str = "storehelperfailure";

/// Tells the page that this program has started. Returns whether it is the first.
pub fn note_start(program: Program) -> bool {
    let Some(started) = started() else { return true };
    started.push(&program.as_str().into());
    shared::tell(START);
    started.length() == 1
}

/// Whether a program has started.
pub fn is_here(program: Program) -> bool {
    started().is_some_and(|started| started.includes(&program.as_str().into(), 0))
}

/// Asks the loader for a program.
pub fn ask_for(program: Program) {
    if let Some(load) = of_the_loader(ASK) {
        let _ = load.call1(&JsValue::UNDEFINED, &program.as_str().into());
    }
}

/// Tells the loader whether a program holds something that would be lost with the page: the browser then
/// asks before it lets the page go. The same told twice changes nothing.
pub fn hold(program: Program, holds: bool) {
    if let Some(hold) = of_the_loader(HOLD) {
        let _ = hold.call2(&JsValue::UNDEFINED, &program.as_str().into(), &holds.into());
    }
}

fn of_the_loader(name: &str) -> Option<Function> {
    Reflect::get(&js_sys::global(), &name.into()).ok()?.dyn_into().ok()
}

/// Calls back when a program has started.
pub fn on_start(window: &Window, tell: impl Fn() + 'static) -> EventListener {
    EventListener::new(window, START, move |_| tell())
}

/// Calls back when a program could not be fetched.
pub fn on_failure(window: &Window, tell: impl Fn() + 'static) -> EventListener {
    EventListener::new(window, FAILURE, move |_| tell())
}

fn started() -> Option<Array> {
    let started = Reflect::get(&js_sys::global(), &STARTED.into()).ok()?;
    started.is_object().then(|| started.unchecked_into())
}
