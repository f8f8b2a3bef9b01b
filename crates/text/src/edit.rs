//! Changes of a text that can be applied together.

use crate::indexed_sort;
use crate::span::Span;

/// A change of the examined text that repairs a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that are replaced.
    pub span: Span,
    /// The text that replaces them.
    pub text: String,
}

impl Edit {
    /// Replaces `span` by `text`.
    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        Edit { span, text: text.into() }
    }

    /// Deletes `span`.
    pub fn remove(span: Span) -> Self {
        Edit { span, text: String::new() }
    }
}

/// Applies `edits` to `text`. Where two overlap, the one that begins first wins and the other is
/// left out, so the result is the same in whatever order they come.
pub fn apply_edits(text: &str, edits: &[Edit]) -> String {
    let mut ordered: Vec<&Edit> = edits.iter().collect();
    indexed_sort::sort_by(&mut ordered, |a, b| (a.span, &a.text).cmp(&(b.span, &b.text)));
    ordered.dedup();
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for edit in ordered {
        if edit.span.start() < done {
            continue;
        }
        out.push_str(text.get(done..edit.span.start()).unwrap_or(""));
        out.push_str(&edit.text);
        done = edit.span.end();
    }
    out.push_str(text.get(done..).unwrap_or(""));
    out
}
