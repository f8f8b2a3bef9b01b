//! Texts of the page as the core has them. Only those that stand in the program are copied.

use std::rc::Rc;
use text::shared_text::SharedText;
use yew::AttrValue;

/// A text of the page as the core has it.
pub fn shared(text: &AttrValue) -> SharedText {
    match text {
        AttrValue::Rc(text) => Rc::clone(text).into(),
        AttrValue::Static(text) => (*text).into(),
    }
}
