//! Line ends that a narrow window or a mail program put into the middle of words.

use crate::core::error_message::fields;
use crate::core::error_message::index::INDEX;
use crate::core::error_message::layer::Rewrite;
use crate::core::error_message::words::{hash, words};

/// Takes a line end away where the letters on both sides make a known word together and no two
/// known words apart. All other line ends stay; a message goes on across them.
pub fn undo(text: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    for at in memchr::memchr_iter(b'\n', text.as_bytes()) {
        if let Some((start, end)) = broken_word(text, at) {
            rewrite.replace(text, start..end, "");
        }
    }
    rewrite
}

/// The bytes to take away at the line end at `at`.
fn broken_word(text: &str, at: usize) -> Option<(usize, usize)> {
    let before = text.get(..at)?;
    let before = before.strip_suffix('\r').unwrap_or(before);
    // Soft line ends of mail, and hyphens.
    let before = before.strip_suffix(['=', '-']).unwrap_or(before);
    let after = text.get(at + 1..)?;
    let head = leading(after);
    let tail = trailing(before);
    if head.is_empty() || tail.is_empty() || head.len() + tail.len() > 40 {
        return None;
    }
    let known = |word: &str| words(word).iter().all(|w| INDEX.knows(w.hash) || fields::knows_word(w.hash));
    let together = hash(&format!("{tail}{head}"));
    let joined = INDEX.knows(together) || fields::knows_word(together);
    (joined && !(known(tail) && known(head))).then_some((before.len(), at + 1))
}

fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\'' | '’')
}

fn leading(text: &str) -> &str {
    let end = text.find(|c: char| !is_inside(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or("")
}

fn trailing(text: &str) -> &str {
    let start =
        text.char_indices().rev().take_while(|(_, c)| is_inside(*c)).last().map_or(text.len(), |(i, _)| i);
    text.get(start..).unwrap_or("")
}
