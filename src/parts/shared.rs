//! Turns a text of Yew into one of the library crates, mostly without copying it.

use std::rc::Rc;
use text::shared_text::SharedText;
use yew::AttrValue;

/// The same text for the library crates. Only texts that are part of the program are copied.
pub fn shared(text: &AttrValue) -> SharedText {
    match text {
        AttrValue::Rc(text) => Rc::clone(text).into(),
        AttrValue::Static(text) => (*text).into(),
    }
}
