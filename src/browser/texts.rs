//! The texts that the page's loader has fetched, in `globalThis.storeHelperTexts`: by language tag,
//! first those of the first program, then the others.

use super::intl::IntlFormats;
use gloo_events::EventListener;
use js_sys::Reflect;
use std::rc::Rc;
use web_sys::Window;
use words::texts::PARTS;
use words::{Language, Texts, Words};

/// The name under which the loader keeps them.
const SHELF: &str = "storeHelperTexts";
/// The event with which the loader tells of each file of texts that has arrived.
const ARRIVAL: &str = "storehelpertexts";
/// The event with which the loader tells that the second program did not arrive.
const FAILURE: &str = "storehelperfailure";
/// So many of the parts this program cannot do without.
const NEEDED: usize = if cfg!(feature = "tools") { PARTS } else { 1 };

/// The words of `language`, where its texts have arrived; of the first program, as far as they have.
pub fn words(language: Language) -> Option<Words> {
    let shelf = Reflect::get(&js_sys::global(), &SHELF.into()).ok()?;
    let of_language = Reflect::get(&shelf, &language.tag().into()).ok()?;
    let part = |index| Reflect::get_u32(&of_language, index).ok()?.as_string();
    let parts: Vec<String> = (0..PARTS as u32).map_while(part).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    (parts.len() >= NEEDED)
        .then(|| Words::new(language, Texts::new(&parts), Rc::new(IntlFormats::new(language))))
}

/// The words of `language`, or of the first that is there; `None` where the page came without texts.
pub fn words_or_any(language: Language) -> Option<Words> {
    words(language).or_else(|| Language::ALL.into_iter().find_map(words))
}

/// Calls back whenever a file of texts has arrived.
pub fn on_arrival(window: &Window, tell: impl Fn() + 'static) -> EventListener {
    EventListener::new(window, ARRIVAL, move |_| tell())
}

/// Calls back when the second program could not be fetched.
pub fn on_failure(window: &Window, tell: impl Fn() + 'static) -> EventListener {
    EventListener::new(window, FAILURE, move |_| tell())
}
