//! Answers that are markup: web pages, and errors as XML.

use super::kind::Envelope;
use super::payload::{Message, Payload};
use std::ops::Range;

/// The places of all `<` from `from` on.
pub(crate) fn tags(text: &str, from: usize) -> impl Iterator<Item = usize> {
    memchr::memchr_iter(b'<', text.as_bytes()).filter(move |at| *at >= from)
}

pub(crate) fn begins(text: &str, with: &str) -> bool {
    text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

/// Names of elements that are an error.
const ERRORS: &[&str] = &["error", "errors", "fault", "soap:fault", "exception"];
/// Names of elements inside it that hold its message.
const MESSAGES: &[&str] =
    &["message", "description", "detail", "details", "faultstring", "reason", "error", "errormessage"];
/// No error is longer.
const LONGEST: usize = 20_000;

/// The errors that `text` has as XML.
pub(crate) fn xml_errors(text: &str) -> Vec<Payload> {
    let mut out = Vec::new();
    let mut done = 0;
    for at in tags(text, 0) {
        if at < done {
            continue;
        }
        let Some((name, inside)) =
            element(text, at).filter(|(name, _)| ERRORS.iter().any(|e| e.eq_ignore_ascii_case(name)))
        else {
            continue;
        };
        let limit = text.get(inside..).map_or(0, |t| t.len().min(LONGEST));
        let window = text.get(inside..floor(text, inside + limit)).unwrap_or("");
        let close = tags(window, 0).find(|at| {
            let tag = window.get(at + 2..).unwrap_or("");
            window.as_bytes().get(at + 1) == Some(&b'/') && begins(tag, name)
        });
        let end = inside + close.unwrap_or(window.len());
        let behind =
            close.map_or(end, |_| end + text.get(end..).and_then(|t| t.find('>')).map_or(0, |at| at + 1));
        let start = prolog(text, at).unwrap_or(at);
        out.push(payload(text, start..behind, inside..end, name));
        done = behind;
    }
    out
}

/// Where the `<?xml …?>` begins that ends directly in front of `at`.
fn prolog(text: &str, at: usize) -> Option<usize> {
    let before = text.get(..at)?.trim_end().strip_suffix("?>")?;
    let start = before.rfind('<')?;
    before.get(start..)?.starts_with("<?xml").then_some(start)
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// The name of the element that begins at `at`, and where its inside begins.
fn element(text: &str, at: usize) -> Option<(&str, usize)> {
    let tag = text.get(at + 1..)?;
    let length = tag.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_')))?;
    let name = tag.get(..length).filter(|name| !name.is_empty())?;
    let close = tag.get(..tag.len().min(500).max(length)).unwrap_or(tag).find('>')?;
    (!tag.get(..close)?.ends_with('/')).then_some((name, at + 1 + close + 1))
}

fn payload(text: &str, span: Range<usize>, inside: Range<usize>, outer: &str) -> Payload {
    let mut messages = Vec::new();
    let mut status = None;
    let mut name = outer.to_owned();
    let mut at = inside.start;
    while at < inside.end {
        let rest = text.get(at..inside.end).unwrap_or("");
        let end = at + rest.find('<').unwrap_or(rest.len());
        let words = text.get(at..end).unwrap_or("");
        let trimmed = words.trim();
        if !trimmed.is_empty() {
            let start = at + (words.len() - words.trim_start().len());
            let inner = start..start + trimmed.len();
            match trimmed.parse::<u32>() {
                Ok(number) if (400..600).contains(&number) => status = status.or(Some((number, inner))),
                _ => {
                    let certain = MESSAGES.iter().any(|m| m.eq_ignore_ascii_case(&name));
                    messages.push(Message::on_its_own(inner, certain));
                }
            }
        }
        let tag = text.get(end..inside.end).unwrap_or("");
        if let Some(marked) = tag.strip_prefix("<![CDATA[") {
            let length = marked.find("]]>").unwrap_or(marked.len());
            let inner = end + 9..end + 9 + length;
            messages.push(Message::on_its_own(inner, true));
            at = (end + 9 + length + 3).min(inside.end);
            continue;
        }
        if let Some((inner, _)) = element(text, end) {
            name = inner.to_owned();
        }
        at = tag.find('>').map_or(inside.end, |close| end + close + 1);
    }
    Payload { span, envelope: Envelope::XmlError, messages, status, symbols: Vec::new(), certain: true }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::envelope::html_page::page;

    #[test]
    fn a_page_ends_where_it_says_and_tells_its_title() {
        let text = "Error: <!DOCTYPE html><html><head><title>503\n Busy</title></head></html> and so on";
        let page = page(text).expect("there is one");
        assert_eq!(
            &text[page.span.clone()],
            "<!DOCTYPE html><html><head><title>503\n Busy</title></head></html>"
        );
        assert_eq!(page.title.as_deref(), Some("503 Busy"));
    }

    #[test]
    fn the_messages_of_an_xml_error_are_its_texts() {
        let text = "<Error><Code>404</Code><Message><![CDATA[Order not found]]></Message></Error>";
        let errors = xml_errors(text);
        let messages: Vec<&str> = errors[0].messages.iter().map(|m| &text[m.inner.clone()]).collect();
        assert_eq!(messages, ["Order not found"]);
        assert_eq!(errors[0].status.as_ref().map(|(number, _)| *number), Some(404));
        assert_eq!(&text[errors[0].span.clone()], text);
    }
}
