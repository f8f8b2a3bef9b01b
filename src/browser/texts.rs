//! The texts that the page's loader has fetched, in `globalThis.storeHelperTexts`: by language tag,
//! first those that the error decoder needs, then the others.

use super::intl::IntlFormats;
use crate::program_names::Program;
use gloo_events::EventListener;
use js_sys::Reflect;
use std::rc::Rc;
use web_sys::Window;
use words::texts::PARTS;
use words::{Language, Texts, Words};

/// The name under which the loader keeps them.
const SHELF: &str = "storeHelperTexts";
/// The event by which the loader announces each file of texts that has arrived.
const ARRIVAL: &str = "storehelpertexts";

/// The words of `language` for a program, where as many of its texts have arrived as that needs.
pub fn words(language: Language, program: Program) -> Option<Words> {
    let shelf = Reflect::get(&js_sys::global(), &SHELF.into()).ok()?;
    let of_language = Reflect::get(&shelf, &language.tag().into()).ok()?;
    let part = |index| Reflect::get_u32(&of_language, index).ok()?.as_string();
    let parts: Vec<String> = (0..PARTS as u32).map_while(part).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let needed = if program.needs_first_texts_only() { 1 } else { PARTS };
    (parts.len() >= needed)
        .then(|| Words::new(language, Texts::new(&parts), Rc::new(IntlFormats::new(language))))
}

/// The words of `language`, or of the first that is there; `None` where the page came without texts.
pub fn words_or_any(language: Language, program: Program) -> Option<Words> {
    words(language, program).or_else(|| Language::ALL.into_iter().find_map(|other| words(other, program)))
}

/// Calls back whenever a file of texts has arrived.
pub fn on_arrival(window: &Window, tell: impl Fn() + 'static) -> EventListener {
    EventListener::new(window, ARRIVAL, move |_| tell())
}
