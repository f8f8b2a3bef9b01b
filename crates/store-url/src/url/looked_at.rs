//! How much of a text is looked at for a URL.

use super::token::is_blank;
use text::span::Span;

/// A URL is short, and whoever copies one copies little around it. In bytes.
const LONGEST: usize = 64 * 1024;

/// The beginning of a text, as far as a URL is looked for in it: the whole, or words up to 64 KB.
pub(crate) fn looked_at(text: &str) -> &str {
    if text.len() <= LONGEST {
        return text;
    }
    // A URL that is cut would be another.
    Span::new(text, 0, LONGEST - 4).of(text).trim_end_matches(|c| !is_blank(c))
}
