//! A scalar of a record: what it says, and where.

pub(crate) use readers::json::token::{Event, Quoted, Token};

use crate::outcome::fate::Placed;
use readers::json::escapes::unescaped;
use readers::trimmed;
use std::borrow::Cow;
use text::span::Span;

/// A scalar of a record.
#[derive(Debug)]
pub(crate) struct Slot<'a> {
    /// Its attribute, as a number of the resource's list; `UNKNOWN` if that does not have it.
    pub attribute: u8,
    /// Whether it stands deeper, in a list or object that the attribute holds.
    pub nested: bool,
    pub(crate) value: Scalar<'a>,
    /// The value; the inside of the quotes of a text.
    pub span: Span,
    pub placed: Option<Placed>,
    /// Only in detail.
    pub path: String,
}

/// What it says, as it is written.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Scalar<'a> {
    Null,
    Bool(bool),
    Number(&'a str),
    /// As it is written, and whether a backslash is in it.
    Text {
        raw: &'a str,
        escaped: bool,
    },
}

impl<'a> Slot<'a> {
    /// What it says; empty for `null`.
    pub fn text(&self) -> Cow<'a, str> {
        match self.value {
            Scalar::Null => Cow::Borrowed(""),
            Scalar::Bool(true) => Cow::Borrowed("true"),
            Scalar::Bool(false) => Cow::Borrowed("false"),
            Scalar::Number(number) => Cow::Borrowed(number),
            Scalar::Text { raw, escaped: false } => Cow::Borrowed(trimmed(raw)),
            Scalar::Text { raw, escaped: true } => Cow::Owned(trimmed(&unescaped(raw)).to_owned()),
        }
    }

    /// Whether it is empty or null.
    pub fn is_blank(&self) -> bool {
        self.value.is_blank()
    }

    /// Whether it is `true`.
    pub fn is_true(&self) -> bool {
        matches!(self.value, Scalar::Bool(true))
    }
}

/// The scalar of a token, as a value of an attribute.
pub(crate) fn slot<'a>(token: Token<'a>, attribute: u8, nested: bool, path: &str) -> Option<Slot<'a>> {
    let (value, span) = scalar(token)?;
    Some(Slot { attribute, nested, value, span, placed: None, path: path.to_owned() })
}

/// A scalar and its place: for a text without its quotes, unless it is empty.
fn scalar(token: Token<'_>) -> Option<(Scalar<'_>, Span)> {
    Some(match token.event {
        Event::String(Quoted { raw, inner, escaped }) => {
            (Scalar::Text { raw, escaped }, if raw.is_empty() { token.span } else { inner })
        }
        Event::Number(number) => (Scalar::Number(number), token.span),
        Event::Bool(value) => (Scalar::Bool(value), token.span),
        Event::Null => (Scalar::Null, token.span),
        _ => return None,
    })
}

impl Scalar<'_> {
    fn is_blank(self) -> bool {
        match self {
            Scalar::Null => true,
            Scalar::Bool(_) | Scalar::Number(_) => false,
            // Nearly every text begins with something that can be seen.
            Scalar::Text { raw, .. } if raw.starts_with(|c: char| c.is_ascii_graphic() && c != '\\') => false,
            Scalar::Text { raw, escaped: false } => raw.trim().is_empty(),
            Scalar::Text { raw, escaped: true } => unescaped(raw).trim().is_empty(),
        }
    }
}

/// Whether the scalar of `token` is empty or null, and its place.
pub(crate) fn blank(token: Token<'_>) -> Option<(bool, Span)> {
    let (value, span) = scalar(token)?;
    Some((value.is_blank(), span))
}
