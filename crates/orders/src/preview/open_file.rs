//! One of the files that are read together.

use crate::columns::column::Column;
use crate::format::Format;
use crate::other_text::OtherText;
use crate::sources::open::Content;
use crate::sources::order_source::OrderSource;
use text::span::Span;

/// One of the files of a preview.
#[derive(Debug)]
pub struct OpenFile {
    /// Its name.
    pub name: String,
    /// Its place in the text of the preview.
    pub span: Span,
    /// What it is; `None` where it is no file of orders.
    pub format: Option<Format>,
    /// The number of the first order that is read from it; beyond all until it is reached.
    pub(crate) first_order: usize,
    pub(crate) content: Content,
}

impl OpenFile {
    /// What reads it; `None` where nothing is to be read, or an earlier file's source does.
    pub(crate) fn source(&self) -> Option<&dyn OrderSource> {
        match &self.content {
            Content::Orders(source) => Some(&**source),
            Content::Empty | Content::Other(_) | Content::ReadWith(_) => None,
        }
    }

    /// What it is where it has no orders.
    pub(crate) fn other_text(&self) -> Option<OtherText> {
        match &self.content {
            Content::Other(text) => Some(*text),
            Content::Orders(source) => source.other_text(),
            Content::Empty | Content::ReadWith(_) => None,
        }
    }

    /// The bytes that are read with it.
    pub(crate) fn length(&self) -> usize {
        self.source().map_or(0, OrderSource::length)
    }

    /// How many of them are done.
    pub(crate) fn done(&self) -> usize {
        self.source().map_or(0, |source| if source.is_finished() { source.length() } else { source.done() })
    }

    /// The columns of a table and what they are matched to.
    pub fn columns(&self) -> &[Column] {
        self.source().map_or(&[], OrderSource::columns)
    }
}
