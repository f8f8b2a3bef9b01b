//! Characters that cannot be seen, and blanks that are not the plain one.

use crate::text::layers::Rewrite;

/// Takes away what has no width and makes every other blank a plain one.
pub fn undo(text: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    for (at, c) in text.char_indices() {
        let ends_line = c == '\r' && text.as_bytes().get(at + 1) == Some(&b'\n');
        if let Some(plain) = plain(c).filter(|_| !ends_line) {
            rewrite.replace(text, at..at + c.len_utf8(), plain);
        }
    }
    rewrite
}

/// Whether there is nothing to be seen in a text.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || plain(c).is_some_and(|plain| plain.trim().is_empty()))
}

/// What stands for a character that is not seen or not the plain one.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        ' '..='~' | '\n' | '\t' => return None,
        '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => "\n",
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        '\0'..='\u{1f}' | '\u{7f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' => "",
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => "",
        '\u{fe00}'..='\u{fe0f}' => "",
        _ => return None,
    })
}
