//! Reads a whole text at once.

use super::order_preview::Preview;
use super::report::Report;
use crate::options::Options;

/// Reads all of `text` at once, with every detail of every order.
pub fn examine(text: &str, options: &Options) -> Report {
    let mut preview = Preview::new(text.into(), options.clone());
    while !preview.advance(usize::MAX).finished {}
    preview.report()
}
