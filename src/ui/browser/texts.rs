//! The texts that the page's loader has fetched, in `globalThis.storeHelperTexts`.

use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Reflect;
use web_sys::Window;

use super::intl::IntlFormats;
use crate::i18n::{Language, Texts, Words};

/// The name under which the loader keeps them, by language tag.
const SHELF: &str = "storeHelperTexts";
/// The event with which the loader tells of each language that arrives after the start.
const ARRIVAL: &str = "storehelpertexts";

/// The words of `language`, where its texts have arrived.
pub fn words(language: Language) -> Option<Words> {
    let shelf = Reflect::get(&js_sys::global(), &SHELF.into()).ok()?;
    let texts = Reflect::get(&shelf, &language.tag().into()).ok()?.as_string()?;
    Some(Words::new(language, Texts::new(&texts), Rc::new(IntlFormats::new(language))))
}

/// The words of `language`, or of the first that is there; `None` where the page came without texts.
pub fn words_or_any(language: Language) -> Option<Words> {
    words(language).or_else(|| Language::ALL.into_iter().find_map(words))
}

/// Calls back whenever another language has arrived.
pub fn on_arrival(window: &Window, tell: impl Fn() + 'static) -> EventListener {
    EventListener::new(window, ARRIVAL, move |_| tell())
}
