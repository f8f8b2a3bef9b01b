//! A text that many parts of the program hold at once.

use std::ops::Deref;
use std::rc::Rc;

/// A text that many hold at once, made without copying it, whichever way it came: a file can be
/// large.
#[derive(Debug, Clone)]
pub enum SharedText {
    /// Shared from the beginning.
    Shared(Rc<str>),
    /// Put together by somebody.
    Made(Rc<String>),
}

impl Deref for SharedText {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            SharedText::Shared(text) => text,
            SharedText::Made(text) => text,
        }
    }
}

impl Default for SharedText {
    fn default() -> Self {
        SharedText::Shared(Rc::default())
    }
}

/// The same memory is the same text, without a look at millions of letters.
impl PartialEq for SharedText {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq::<str>(&**self, &**other) || **self == **other
    }
}

impl Eq for SharedText {}

impl From<String> for SharedText {
    fn from(text: String) -> Self {
        SharedText::Made(Rc::new(text))
    }
}

impl From<&str> for SharedText {
    fn from(text: &str) -> Self {
        SharedText::Shared(text.into())
    }
}

impl From<Rc<str>> for SharedText {
    fn from(text: Rc<str>) -> Self {
        SharedText::Shared(text)
    }
}
