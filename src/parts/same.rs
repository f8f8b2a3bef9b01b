//! A shared value that is compared by where it is, however large it is.

use std::ops::Deref;
use std::rc::Rc;

/// A value that many hold. Two are the same only if one is a copy of the other: to look into what may be
/// as large as a file takes longer than to draw it.
pub struct Same<T>(Rc<T>);

impl<T> Same<T> {
    /// A value that is the same as no other.
    pub fn new(value: T) -> Self {
        Same(Rc::new(value))
    }
}

impl<T> Clone for Same<T> {
    fn clone(&self) -> Self {
        Same(Rc::clone(&self.0))
    }
}

impl<T> Deref for Same<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
