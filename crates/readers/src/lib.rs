//! Text to values, each with its place.
#![warn(clippy::disallowed_methods)]

pub mod csv;
pub mod encoding;
pub mod html_names;
pub mod json;
pub mod xml;

/// A text without the blanks around it; nearly every value has none.
pub fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}
