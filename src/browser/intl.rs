//! Numbers and plurals by the browser's `Intl`: no data of our own.

use js_sys::Intl::{DateTimeFormat, NumberFormat, PluralRules};
use js_sys::{Array, Date, Function, Object, Reflect};
use wasm_bindgen::JsValue;
use words::{Formats, Language};

/// The browser's formats of one language.
pub struct IntlFormats {
    numbers: NumberFormat,
    plurals: PluralRules,
    dates: DateTimeFormat,
}

impl IntlFormats {
    /// The formats of `language`; a browser without its data falls back to its own language.
    pub fn new(language: Language) -> Self {
        let locales = Array::of1(&JsValue::from_str(language.tag()));
        let options = Object::new();
        let date_options = Object::new();
        for (name, value) in [("dateStyle", "long"), ("timeZone", "UTC")] {
            let _ = Reflect::set(&date_options, &name.into(), &value.into());
        }
        IntlFormats {
            dates: DateTimeFormat::new(&locales, &date_options),
            numbers: NumberFormat::new(&locales, &options),
            plurals: PluralRules::new(&locales, &options),
        }
    }
}

impl Formats for IntlFormats {
    fn number(&self, number: u64) -> String {
        formatted(&self.numbers.format(), &exact(number).into())
    }

    fn date(&self, day: &str) -> String {
        formatted(&self.dates.format(), &Date::new(&day.into()))
    }

    fn plural(&self, number: u64) -> String {
        self.plurals.select(exact(number)).into()
    }
}

/// What JavaScript calls a number; counts stay far below 2^53.
fn exact(number: u64) -> f64 {
    number as f64
}

fn formatted(format: &Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}
