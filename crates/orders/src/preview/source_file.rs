//! A file as it was opened, before anything is read.

use readers::encoding::Encoding;
use text::shared_text::SharedText;

/// A file to read, with what the page knows of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceFile {
    /// Its name; empty for a text that was pasted.
    pub name: String,
    /// What is in it.
    pub text: SharedText,
    /// How it was written.
    pub encoding: Encoding,
}
