//! The elements that are open, down to the depth that any feed has.

use crate::outcome::source_path::MOST_STEPS;

/// The elements that are open. Of those deeper than any feed nests its values only the innermost is
/// kept, as long as it may be a value itself, and how many there are.
#[derive(Debug)]
pub(crate) struct Nesting<E> {
    elements: Vec<E>,
    deeper: usize,
    innermost: Option<E>,
}

impl<E> Nesting<E> {
    pub fn new() -> Self {
        Nesting { elements: Vec::new(), deeper: 0, innermost: None }
    }

    /// Opens an element.
    pub fn push(&mut self, element: E) {
        if self.elements.len() < MOST_STEPS {
            self.elements.push(element);
        } else {
            self.deeper += 1;
            self.innermost = Some(element);
        }
    }

    /// Closes the innermost element; `None` for one that holds others so deep that nothing is kept
    /// of it, or where none is open.
    pub fn pop(&mut self) -> Option<E> {
        match self.deeper.checked_sub(1) {
            Some(deeper) => {
                self.deeper = deeper;
                self.innermost.take()
            }
            None => self.elements.pop(),
        }
    }

    /// The innermost element, if it is kept.
    pub fn last_mut(&mut self) -> Option<&mut E> {
        if self.deeper > 0 { self.innermost.as_mut() } else { self.elements.last_mut() }
    }

    /// The same.
    pub fn last(&self) -> Option<&E> {
        if self.deeper > 0 { self.innermost.as_ref() } else { self.elements.last() }
    }

    /// The elements that are kept with all that they hold, the outermost first.
    pub fn kept(&self) -> &[E] {
        &self.elements
    }

    /// The same, to be changed.
    pub fn kept_mut(&mut self) -> &mut [E] {
        &mut self.elements
    }

    /// How many are open.
    pub fn depth(&self) -> usize {
        self.elements.len() + self.deeper
    }

    pub fn is_empty(&self) -> bool {
        self.elements.is_empty()
    }

    /// Closes all of them.
    pub fn clear(&mut self) {
        *self = Nesting::new();
    }
}
