//! Numbers and plurals by the browser's `Intl`: no data of our own.

use js_sys::Intl::{NumberFormat, PluralRules};
use js_sys::{Array, Function, Object};
use std::cell::OnceCell;
use wasm_bindgen::JsValue;
use words::{Formats, Language};

/// The browser's formats of one language, each made when it is first needed: that takes time, and the
/// first screen may need none.
pub struct IntlFormats {
    language: Language,
    numbers: OnceCell<NumberFormat>,
    plurals: OnceCell<PluralRules>,
}

impl IntlFormats {
    /// The formats of `language`; a browser without its data falls back to its own language.
    pub fn new(language: Language) -> Self {
        IntlFormats { language, numbers: OnceCell::new(), plurals: OnceCell::new() }
    }

    fn locales(&self) -> Array {
        Array::of1(&JsValue::from_str(self.language.tag()))
    }
}

impl Formats for IntlFormats {
    fn number(&self, number: u64) -> String {
        let format = self.numbers.get_or_init(|| NumberFormat::new(&self.locales(), &Object::new()));
        formatted(&format.format(), &exact(number).into())
    }

    fn plural(&self, number: u64) -> String {
        let rules = self.plurals.get_or_init(|| PluralRules::new(&self.locales(), &Object::new()));
        rules.select(exact(number)).into()
    }
}

/// What JavaScript calls a number; counts stay far below 2^53.
fn exact(number: u64) -> f64 {
    number as f64
}

fn formatted(format: &Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}
