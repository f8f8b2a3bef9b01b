//! `&quot;`: text that was put into a web page.

use crate::text::layers::Rewrite;
use readers::html_names::{LONGEST_NAME, character};

/// Turns character references back: named, decimal and hexadecimal.
pub fn undo(text: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    for at in memchr::memchr_iter(b'&', text.as_bytes()) {
        let reference = text.get(at..).and_then(reference);
        if let Some((c, length)) = reference {
            let mut buffer = [0; 4];
            rewrite.replace(text, at..at + length, c.encode_utf8(&mut buffer));
        }
    }
    rewrite
}

/// The longest name, its semicolon, and room for a line end.
const LONGEST: usize = LONGEST_NAME + 3;

/// The character that the reference at the start of `text` stands for, and its length.
fn reference(text: &str) -> Option<(char, usize)> {
    let mut name = String::new();
    for (at, byte) in text.bytes().enumerate().skip(1).take(LONGEST) {
        match byte {
            b';' => return named(&name).map(|c| (c, at + 1)),
            b'\n' | b'\r' => {}
            b'#' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => name.push(char::from(byte)),
            // A few are understood without their semicolon.
            _ => break,
        }
    }
    let bare = ["quot", "amp", "lt", "gt", "nbsp"].into_iter().find(|bare| name == *bare)?;
    let length = 1 + bare.len();
    text.get(1..length).filter(|written| *written == bare)?;
    named(bare).map(|c| (c, length))
}

fn named(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
            None => number.parse(),
        };
        return number.ok().and_then(char::from_u32).filter(|c| *c != '\0');
    }
    character(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_web_pages_name_are_read_in_both_cases() {
        for (name, c) in [("Ntilde", 'Ñ'), ("ntilde", 'ñ'), ("Oacute", 'Ó'), ("Agrave", 'À'), ("euro", '€')]
        {
            let written = format!("&{name};");
            assert_eq!(reference(&written), Some((c, written.len())), "{written}");
        }
        assert_eq!(reference("&thetasy\r\nm;"), Some(('ϑ', 12)));
        assert_eq!(reference("&foo;"), None);
    }
}
