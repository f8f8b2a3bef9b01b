//! Error messages in web pages.

use super::xml_error::{begins, tags};
use std::ops::Range;

/// A web page in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    pub span: Range<usize>,
    /// What it calls itself, where it does.
    pub title: Option<String>,
    /// Whether the text ends before it does.
    pub is_open: bool,
}

/// The first web page of `text`: from its beginning to its end, or to the end of the text.
pub(crate) fn page(text: &str) -> Option<Page> {
    let start = tags(text, 0).find(|at| is_page(text.get(*at..).unwrap_or("")))?;
    let rest = text.get(start..)?;
    let end = tags(rest, 0).find_map(|at| {
        let tag = rest.get(at..)?;
        begins(tag, "</html>").then_some(at + "</html>".len())
    });
    let span = start..start + end.unwrap_or(rest.trim_end().len());
    let inside = text.get(span.clone())?;
    let title = ["title", "h1"].into_iter().find_map(|name| content(inside, name));
    Some(Page { span, title, is_open: end.is_none() })
}

pub(crate) fn is_page(tag: &str) -> bool {
    begins(tag, "<!doctype html") || begins(tag, "<html>") || begins(tag, "<html ")
}

/// The text of the first element of that name, in one line.
pub(crate) fn content(text: &str, name: &str) -> Option<String> {
    let start = tags(text, 0).find(|at| {
        let tag = text.get(at + 1..).unwrap_or("");
        begins(tag, name) && tag.get(name.len()..).is_some_and(|t| t.starts_with(['>', ' ', '\n']))
    })?;
    let inside = text.get(start..)?.split_once('>')?.1;
    let inside = inside.split('<').next()?;
    let line: Vec<&str> = inside.split_whitespace().take(20).collect();
    let line: String = line.join(" ").chars().take(120).collect();
    (!line.is_empty()).then_some(line)
}
