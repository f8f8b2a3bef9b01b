//! The text of a field, taken over piece by piece: all of a long one at once would keep the page from
//! answering.

use js_sys::{JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// How many UTF-16 units are taken over in one go, at most.
const PIECE: u32 = 1 << 20;

/// The text of a field as it was, on its way into the program.
pub struct FieldText {
    value: JsString,
    done: u32,
    /// What is here.
    pub text: String,
}

impl FieldText {
    /// What stands in `field` now; later changes of the field make no difference.
    pub fn of(field: &JsValue) -> FieldText {
        let value = Reflect::get(field, &"value".into()).ok().and_then(|value| value.dyn_into().ok());
        FieldText { value: value.unwrap_or_else(|| "".into()), done: 0, text: String::new() }
    }

    /// Takes over the next piece; tells whether it was the last.
    pub fn advance(&mut self) -> bool {
        let length = self.value.length();
        let mut end = length.min(self.done + PIECE);
        let mut piece = String::from(self.value.slice(self.done, end));
        if end < length && piece.ends_with('\u{fffd}') {
            // Half of a character, or a character that says that half of one is missing.
            piece.pop();
            end -= 1;
        }
        self.text.push_str(&piece);
        self.done = end;
        end >= length
    }
}
