//! `=` at line ends: how mail programs break lines that go on. Plain line ends stay; a message is
//! read across them.

use crate::text::layers::Rewrite;

/// Takes the sign and the line end away.
pub fn undo(text: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    for at in memchr::memchr_iter(b'=', text.as_bytes()) {
        let rest = text.get(at + 1..).unwrap_or("");
        let end = ["\n", "\r\n"].into_iter().find(|end| rest.starts_with(end));
        let inside =
            at.checked_sub(1).and_then(|i| text.as_bytes().get(i)).is_some_and(|b| !b.is_ascii_whitespace());
        if let Some(end) = end.filter(|_| inside) {
            rewrite.replace(text, at..at + 1 + end.len(), "");
        }
    }
    rewrite
}
