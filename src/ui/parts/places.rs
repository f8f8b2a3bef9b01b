//! Lines and columns of a text, looked up only as far as somebody asks.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::core::span::{Lines, Position, Span};

/// A text and where its lines begin. Two are the same only if one is a copy of the other.
#[derive(Clone)]
pub struct Places {
    text: AttrValue,
    lines: Rc<RefCell<Lines>>,
}

impl PartialEq for Places {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.lines, &other.lines)
    }
}

impl Places {
    /// The places of a text; nothing is looked up yet.
    pub fn new(text: AttrValue) -> Self {
        Places { text, lines: Rc::default() }
    }

    /// The text.
    pub fn text(&self) -> &AttrValue {
        &self.text
    }

    /// Line and column of a byte.
    pub fn position(&self, offset: usize) -> Position {
        let mut lines = self.lines.borrow_mut();
        lines.reach(&self.text, offset);
        lines.position(&self.text, offset)
    }

    /// A stretch in UTF-16 units, as fields of the page count.
    pub fn in_field(&self, span: Span) -> (u32, u32) {
        let mut lines = self.lines.borrow_mut();
        lines.reach(&self.text, span.end());
        let units = |offset| u32::try_from(lines.units_before(&self.text, offset)).unwrap_or(u32::MAX);
        (units(span.start()), units(span.end()))
    }

    /// Reads on for about `budget` bytes, so that later questions take no time; says whether it is
    /// through.
    pub fn prepare(&self, budget: usize) -> bool {
        let mut lines = self.lines.borrow_mut();
        let next = lines.seen().saturating_add(budget);
        lines.reach(&self.text, next)
    }
}

/// The places of a text that is examined at once.
#[hook]
pub fn use_places(text: AttrValue) -> Places {
    (*use_memo(text, |text| Places::new(text.clone()))).clone()
}
