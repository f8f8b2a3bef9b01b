//! An element that is open.

use super::element_text::Content;
use crate::outcome::source_path::{SourcePath, Step};
use knowledge::shipstation::field_table::Field;
use std::rc::Rc;
use text::span::Span;

/// What is known of an element that is open.
pub(crate) struct Element {
    /// `None` for an element that the table does not know.
    pub field: Option<Field>,
    pub tag: Span,
    pub step: Step,
    /// Made when something inside is to be named.
    pub path: Option<Rc<SourcePath>>,
    /// The children that were seen, one bit per field.
    seen: u128,
    /// Whether it, or one that it stands in, stands a second time where once is right.
    pub repeated: bool,
    pub has_children: bool,
    pub content: Content,
}

impl Element {
    pub fn new(field: Option<Field>, tag: Span, step: Step, repeated: bool) -> Self {
        let content = Content::Nothing;
        Element { field, tag, step, path: None, seen: 0, repeated, has_children: false, content }
    }

    /// Notes a child: its field, if the table knows it here, and whether it is repeated.
    pub fn holds(&mut self, name: &str) -> (Option<Field>, bool) {
        self.has_children = true;
        let child = self.field.and_then(|field| field.child(name));
        let once = child.filter(|child| !matches!(child, Field::Item | Field::ItemOption));
        let repeated = once.is_some_and(|child| self.has(child));
        self.seen |= once.map_or(0, bit);
        (child, repeated || self.repeated)
    }

    /// Whether a child was seen that may stand in it once.
    pub fn has(&self, child: Field) -> bool {
        self.seen & bit(child) != 0
    }
}

fn bit(field: Field) -> u128 {
    1 << field as u32
}
