//! Reads XML event by event, each with its place, from any offset of a text.
//!
//! Well-formedness is checked, and what breaks it is named more exactly than a general parser
//! does: a bare `&` or `<` is reported and read as text, so that one product name does not hide
//! the rest of a feed. A document type is passed over without being looked into: no entity is
//! ever expanded. No recursion, no tree: a deep or large document costs its length.
//!
//! Not `quick-xml` or another parser: they do not read on behind a mistake, nor tell it this exactly.

pub(crate) mod bytes;
pub(crate) mod plain;
pub mod references;
pub mod scan;
#[cfg(test)]
pub(crate) mod tests;

pub use references::{replacement, unescape};
pub use scan::{Attribute, attributes};

use text::span::Span;

/// What is read next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// `<?xml …?>`
    Declaration,
    /// `<!DOCTYPE …>`, passed over.
    DocumentType,
    /// A comment or a processing instruction.
    Aside,
    /// `<Name …>`; an empty element `<Name/>` is followed by its [`Event::End`].
    Start {
        /// The name.
        name: Span,
        /// What stands between the name and the end of the tag; see [`attributes`].
        attributes: Span,
    },
    /// `</Name>`, or the end of an empty element.
    End,
    /// Character data; see [`unescape`].
    Text,
    /// The inside of a CDATA section.
    Verbatim(Span),
    /// The text cannot be read further.
    Broken(Break),
    /// The document is read. Comes again on every further call.
    Finished,
}

/// An event and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// What.
    pub event: Event,
    /// Where, markup included.
    pub span: Span,
}

/// Why a text cannot be read further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Break {
    /// It ends inside the document.
    UnexpectedEnd,
    /// An end tag that does not belong to the innermost open element.
    MismatchedEnd,
    /// A tag or other markup that is not written as XML writes it.
    MalformedMarkup,
    /// An attribute without quotes, without value, or twice in one tag.
    MalformedAttribute,
    /// Text or an element outside of the one root element.
    OutsideRoot,
    /// A character that XML does not take, such as a control character.
    NotACharacter,
}

/// A mistake in the XML that the reader passes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub kind: ProblemKind,
    /// Where.
    pub span: Span,
}

/// The mistakes that the reader passes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// A `&` that begins no reference that XML knows; with the name and `;` where there is one.
    BareAmpersand,
    /// A `<` that begins no markup, or an HTML tag that is never closed.
    BareMarkup,
    /// Something in front of `<?xml …?>`.
    TextBeforeDeclaration,
}

/// The number of problems that are kept until they are taken.
const MAX_PROBLEMS: usize = 1000;

/// Reads one document. It does not hold the text, so it can be kept between two time slices; hand
/// the same text to every call.
#[derive(Debug, Clone)]
pub struct Reader {
    offset: usize,
    open: Vec<Span>,
    /// Where the text that was read last found the next markup, so that it is not looked at twice.
    markup_at: Option<usize>,
    /// An empty element whose end comes next.
    closing: Option<Span>,
    root_seen: bool,
    document_type_seen: bool,
    ended: bool,
    problems: Vec<Problem>,
}

impl Reader {
    /// A reader of the document that begins at `offset` of `text`, or behind a byte order mark
    /// there.
    pub fn new(text: &str, offset: usize) -> Self {
        let mut reader = Reader::inside(text, offset);
        reader.root_seen = false;
        let rest = text.get(reader.offset..).unwrap_or("");
        if rest.starts_with('\u{feff}') {
            reader.offset += '\u{feff}'.len_utf8();
        }
        reader.pass_to_declaration(text);
        reader
    }

    /// A reader that takes up in the middle of a document, where an element begins; the document
    /// ends with that element.
    pub fn inside(text: &str, offset: usize) -> Self {
        Reader {
            offset: Span::new(text, offset, offset).start(),
            open: Vec::new(),
            markup_at: None,
            closing: None,
            root_seen: false,
            document_type_seen: false,
            ended: false,
            problems: Vec::new(),
        }
    }

    /// The next event.
    pub fn next(&mut self, text: &str) -> Token {
        self.advance(text)
    }

    /// The first byte that is not read yet.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.open.len() + usize::from(self.closing.is_some())
    }

    /// The name of the innermost open element.
    pub fn innermost(&self) -> Option<Span> {
        self.open.last().copied()
    }

    /// Whether a document type stands in front: references to its entities are then no problem
    /// of their own.
    pub fn has_document_type(&self) -> bool {
        self.document_type_seen
    }

    /// Tells a reader that starts inside of a document whether that has a document type.
    pub fn assume_document_type(&mut self, seen: bool) {
        self.document_type_seen = seen;
    }

    /// The mistakes that were passed over since the last call, in order of appearance.
    pub fn take_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.problems)
    }
}
