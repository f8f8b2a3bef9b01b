//! The text of an element, put together from its pieces.

use readers::xml::references;
use std::borrow::Cow;
use text::span::Span;

/// The text of an element.
pub(crate) enum Content {
    Nothing,
    /// One stretch of character data (`true`) or of CDATA.
    One(Span, bool),
    /// Several, already put together.
    Several(String, Span),
}

impl Content {
    pub fn is_nothing(&self) -> bool {
        matches!(self, Content::Nothing)
    }

    /// Takes one more stretch of `text`, with references in it or as it stands.
    pub fn add(&mut self, text: &str, span: Span, escaped: bool) {
        *self = match std::mem::replace(self, Content::Nothing) {
            Content::Nothing => Content::One(span, escaped),
            Content::One(first, first_escaped) => {
                let mut all = unescaped(text, first, first_escaped).into_owned();
                all.push_str(&unescaped(text, span, escaped));
                Content::Several(all, first.to(span))
            }
            Content::Several(mut all, first) => {
                all.push_str(&unescaped(text, span, escaped));
                Content::Several(all, first.to(span))
            }
        };
    }

    /// The text without blanks at its ends, and its place; an empty one stands at the whole
    /// `element`.
    pub fn value<'a>(&'a self, text: &'a str, element: Span) -> (Cow<'a, str>, Span) {
        let (all, span) = match self {
            Content::Nothing => (Cow::Borrowed(""), element),
            Content::One(span, escaped) => {
                let span = trimmed(text, *span);
                (unescaped(text, span, *escaped), span)
            }
            Content::Several(all, span) => (Cow::Borrowed(all.trim()), *span),
        };
        if all.is_empty() { (all, element) } else { (all, span) }
    }
}

fn unescaped(text: &str, span: Span, escaped: bool) -> Cow<'_, str> {
    if escaped { references::unescape(span.of(text)) } else { Cow::Borrowed(span.of(text)) }
}

/// The span without blanks at its ends.
fn trimmed(text: &str, span: Span) -> Span {
    let raw = span.of(text);
    let start = span.start() + (raw.len() - raw.trim_start().len());
    Span::new(text, start, start + raw.trim().len())
}
