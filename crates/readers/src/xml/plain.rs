//! The fast path through XML as nearly all of it is written: tags without attributes, and text
//! without references. Everything else is left to the scan.

use super::bytes::{ends_plain_text, is_name_start, name_end};
use super::scan::is_markup;
use crate::xml::{Event, Reader, Token};
use text::span::Span;

impl Reader {
    /// What begins at `start`, inside of the root element. Nothing where it is out of the ordinary,
    /// and then nothing is read.
    pub(crate) fn plain(&mut self, text: &str, start: usize) -> Option<Token> {
        let bytes = text.as_bytes();
        let innermost = *self.open.last()?;
        let event = match (bytes.get(start)?, bytes.get(start + 1)?) {
            (b'<', b'/') => {
                self.offset = plain_end_tag(bytes, start, innermost)?;
                self.open.pop();
                Event::End
            }
            (b'<', first) if is_name_start(*first) => {
                let end = name_end(bytes, start + 1);
                if bytes.get(end) != Some(&b'>') {
                    return None;
                }
                let name = Span::new(text, start + 1, end);
                self.open.push(name);
                self.offset = end + 1;
                Event::Start { name, attributes: Span::new(text, end, end) }
            }
            (b'<', _) => return None,
            _ => {
                let end = plain_text(bytes, start)?;
                if plain_end_tag(bytes, end, innermost).is_none() && !is_markup(text, end) {
                    return None;
                }
                self.markup_at = Some(end);
                self.offset = end;
                Event::Text
            }
        };
        Some(Token { event, span: Span::new(text, start, self.offset) })
    }
}

/// The end of the tag at `start`, if it closes the element with this name.
fn plain_end_tag(bytes: &[u8], start: usize, name: Span) -> Option<usize> {
    let behind = bytes.get(start..)?.strip_prefix(b"</")?;
    let behind = behind.strip_prefix(bytes.get(name.start()..name.end())?)?;
    (behind.first() == Some(&b'>')).then(|| start + 2 + name.len() + 1)
}

/// The next `<`, if all before it is text that stands for itself.
fn plain_text(bytes: &[u8], start: usize) -> Option<usize> {
    let rest = bytes.get(start..)?;
    let found = rest.iter().position(|byte| ends_plain_text(*byte))?;
    (rest.get(found) == Some(&b'<')).then_some(start + found)
}
