//! Pieces of the input, cut to the length that a message has room for.

/// The most of a value that is quoted in a message, in characters.
pub(crate) const QUOTED: usize = 80;

/// A value of which a message quotes at most 80 characters.
pub fn quoted(value: &str) -> String {
    match value.char_indices().nth(QUOTED) {
        Some((at, _)) => format!("{}…", value.get(..at).unwrap_or("")),
        None => value.to_owned(),
    }
}

/// A piece of the input in one line of at most 60 characters; control characters become U+FFFD.
pub fn in_one_line(text: &str) -> String {
    const MOST: usize = 60;
    let mut out: String =
        text.chars().take(MOST).map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        out.push_str("...");
    }
    out
}
