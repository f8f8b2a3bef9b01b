//! Characters that cannot be seen, and blanks that are not the plain one.

use crate::core::error_message::layer::Rewrite;

/// Takes away what has no width and makes every other blank a plain one.
pub fn undo(text: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    for (at, c) in text.char_indices() {
        let plain = match c {
            ' '..='~' | '\n' | '\t' => continue,
            '\r' if text.as_bytes().get(at + 1) == Some(&b'\n') => continue,
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => "\n",
            '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
            '\0'..='\u{1f}' | '\u{7f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' => "",
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => "",
            '\u{fe00}'..='\u{fe0f}' => "",
            _ => continue,
        };
        rewrite.replace(text, at..at + c.len_utf8(), plain);
    }
    rewrite
}
