//! A scalar of a record: what it says, and where.

pub(crate) use readers::json::token::{Event, Quoted, Token};

use readers::json::escapes::unescaped;
use readers::trimmed;
use std::borrow::Cow;
use text::span::Span;

/// The value of an attribute. Small, and without its text, for it is kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slot {
    /// Its attribute, as a number of the resource's list.
    pub attribute: u8,
    pub kind: ScalarKind,
    /// The value; the inside of the quotes of a text.
    pub span: Span,
    /// The inside of the key.
    pub key: Span,
}

/// What a scalar is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ScalarKind {
    Null,
    Bool(bool),
    Number,
    /// A text that says something; whether a backslash is in it.
    Text {
        escaped: bool,
    },
    /// A text that is empty or blank.
    Blank,
}

impl ScalarKind {
    /// Whether it says nothing: it is empty or null.
    pub fn is_blank(self) -> bool {
        matches!(self, ScalarKind::Null | ScalarKind::Blank)
    }

    /// What a scalar of this kind says that stands at `span`; nothing for `null`.
    pub fn text(self, text: &str, span: Span) -> Cow<'_, str> {
        let raw = span.of(text);
        match self {
            ScalarKind::Null | ScalarKind::Blank => Cow::Borrowed(""),
            ScalarKind::Bool(_) | ScalarKind::Number => Cow::Borrowed(raw),
            ScalarKind::Text { escaped: false } => Cow::Borrowed(trimmed(raw)),
            ScalarKind::Text { escaped: true } => Cow::Owned(trimmed(&unescaped(raw)).to_owned()),
        }
    }
}

impl Slot {
    /// What it says; empty for `null`.
    pub fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.kind.text(text, self.span)
    }

    /// Whether it is empty or null.
    pub fn is_blank(&self) -> bool {
        self.kind.is_blank()
    }

    /// Whether it is `true`.
    pub fn is_true(&self) -> bool {
        self.kind == ScalarKind::Bool(true)
    }
}

/// What the scalar of `token` is, and its place: for a text without its quotes, unless it is empty.
/// `None` where the token is no scalar.
pub(crate) fn scalar(token: Token<'_>) -> Option<(ScalarKind, Span)> {
    Some(match token.event {
        Event::String(Quoted { raw: "", .. }) => (ScalarKind::Blank, token.span),
        Event::String(Quoted { raw, inner, escaped }) => (text_kind(raw, escaped), inner),
        Event::Number(_) => (ScalarKind::Number, token.span),
        Event::Bool(value) => (ScalarKind::Bool(value), token.span),
        Event::Null => (ScalarKind::Null, token.span),
        _ => return None,
    })
}

fn text_kind(raw: &str, escaped: bool) -> ScalarKind {
    // Nearly every text begins with something that can be seen.
    let seen = raw.starts_with(|c: char| c.is_ascii_graphic() && c != '\\');
    let blank = !seen && if escaped { unescaped(raw).trim().is_empty() } else { raw.trim().is_empty() };
    if blank { ScalarKind::Blank } else { ScalarKind::Text { escaped } }
}

/// Whether the scalar of `token` is empty or null, and its place.
pub(crate) fn blank(token: Token<'_>) -> Option<(bool, Span)> {
    let (kind, span) = scalar(token)?;
    Some((kind.is_blank(), span))
}
