//! Walks over the values of a JSON record.

use readers::json::Reader;
use readers::json::token::{Event, Mode, Problem, Token};
use text::span::Span;

/// Hands every scalar inside of the list or object that `open` begins to `each`, with its path if
/// `path`, that of the list or object, is given.
pub(crate) fn walk<'a>(
    reader: &mut Reader<'a>,
    open: Token<'a>,
    path: Option<&str>,
    each: &mut dyn FnMut(Token<'a>, &str),
) {
    // What is open: for a list the number of its next element, for an object the length of its
    // path, to which the path is cut back.
    let mut here = path.unwrap_or("").to_owned();
    let mut open_lists: Vec<(Option<usize>, usize)> = Vec::new();
    let list = matches!(open.event, Event::StartArray);
    open_lists.push((list.then_some(0), here.len()));
    while let Some((next, length)) = open_lists.last_mut() {
        let token = reader.next_token();
        match token.event {
            Event::End => return,
            Event::EndArray | Event::EndObject => {
                open_lists.pop();
                continue;
            }
            Event::Key(key) => {
                if path.is_some() {
                    here.truncate(*length);
                    if !here.is_empty() {
                        here.push('.');
                    }
                    here.push_str(&key.text());
                }
                continue;
            }
            _ => {}
        }
        if let Some(number) = next {
            if path.is_some() {
                here.truncate(*length);
                here.push_str(&format!("[{number}]"));
            }
            *number += 1;
        }
        match token.event {
            Event::StartArray => open_lists.push((Some(0), here.len())),
            Event::StartObject => open_lists.push((None, here.len())),
            _ => each(token, &here),
        }
    }
}

/// The scalars that can be read from `span` on, until it ends or cannot be read further; why that
/// is comes back.
pub(crate) fn scalars(
    text: &str,
    span: Span,
    path: Option<&str>,
    each: &mut dyn FnMut(Token<'_>, &str),
) -> Option<Problem> {
    let text = text.get(..span.end()).unwrap_or(text);
    let mut reader = Reader::at(text, span.start(), Mode::Strict);
    let token = reader.next_token();
    match token.event {
        Event::StartObject | Event::StartArray => walk(&mut reader, token, path, each),
        Event::End => {}
        _ => each(token, path.unwrap_or("")),
    }
    reader.problems().first().copied()
}
