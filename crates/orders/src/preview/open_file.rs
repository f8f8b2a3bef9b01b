//! One of the files that are read together.

use super::source::Source;
use crate::columns::column::Column;
use crate::format::Format;
use readers::csv::Dialect;
use text::span::Span;

/// One of the files of a preview.
#[derive(Debug)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its place in the text of the preview.
    pub span: Span,
    /// What it is; `None` where it is no file of orders.
    pub format: Option<Format>,
    pub(crate) source: Source,
    /// The bytes that are read with it.
    pub(crate) weight: usize,
}

impl Part {
    /// How the cells of a table are separated.
    pub(crate) fn dialect(&self) -> Option<Dialect> {
        self.source.dialect()
    }

    /// The columns of a table and what they are matched to.
    pub fn columns(&self) -> &[Column] {
        self.source.columns()
    }
}
