//! Lines and columns of a text, looked up only as far as somebody asks.

use super::shared;
use crate::field_history::Text;
use std::cell::RefCell;
use std::rc::Rc;
use text::shared_text::SharedText;
use text::span::{LineStarts, Position, Span};
use words::Words;
use yew::prelude::*;

/// A text and where its lines begin. Two are the same only if one is a copy of the other.
#[derive(Clone)]
pub struct LineLookup {
    text: SharedText,
    starts: Rc<RefCell<LineStarts>>,
    files: Rc<[PlacedFile]>,
}

/// One of the files that a text was joined from; each begins on a line of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedFile {
    /// Its name; empty for a text that was pasted.
    pub name: AttrValue,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Whether the field holds it, which only the first may be.
    pub in_field: bool,
}

impl PartialEq for LineLookup {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.starts, &other.starts)
    }
}

impl LineLookup {
    /// The look-up for a text; nothing is looked up yet.
    pub fn new(text: SharedText) -> Self {
        LineLookup::of_files(text, Vec::new())
    }

    /// The look-up for a text that was joined from files. Lines and columns are those of each file.
    pub fn of_files(text: SharedText, files: Vec<PlacedFile>) -> Self {
        LineLookup { text, starts: Rc::default(), files: files.into() }
    }

    /// The text.
    pub fn text(&self) -> &SharedText {
        &self.text
    }

    /// Line and column of a byte.
    pub fn position(&self, offset: usize) -> Position {
        let mut starts = self.starts.borrow_mut();
        starts.reach(&self.text, offset);
        let mut position = starts.position(&self.text, offset);
        if let Some(file) = self.file_at(offset) {
            position.line -= starts.position(&self.text, file.start).line - 1;
        }
        position
    }

    /// What the file that holds a byte is called, where there are several.
    pub fn file(&self, offset: usize, words: &Words) -> Option<AttrValue> {
        let file = self.file_at(offset).filter(|_| self.files.len() > 1)?;
        Some(if file.name.is_empty() { words.pasted_text().into() } else { file.name.clone() })
    }

    fn file_at(&self, offset: usize) -> Option<&PlacedFile> {
        self.files.iter().rfind(|file| file.start <= offset)
    }

    /// A stretch in UTF-16 units, as fields of the page count; none where the field does not hold it.
    pub fn in_field(&self, span: Span) -> Option<(u32, u32)> {
        if self.file_at(span.start()).is_some_and(|file| !file.in_field) {
            return None;
        }
        let mut starts = self.starts.borrow_mut();
        starts.reach(&self.text, span.end());
        let units = |offset| u32::try_from(starts.units_before(&self.text, offset)).unwrap_or(u32::MAX);
        Some((units(span.start()), units(span.end())))
    }

    /// Reads on for about `budget` bytes, so that later questions take no time; says whether it is
    /// through.
    pub fn prepare(&self, budget: usize) -> bool {
        let mut starts = self.starts.borrow_mut();
        let next = starts.seen().saturating_add(budget);
        starts.reach(&self.text, next)
    }
}

/// The look-up for a text that is examined at once.
#[hook]
pub fn use_line_lookup(text: AttrValue) -> LineLookup {
    (*use_memo(Text(text), |Text(text)| LineLookup::new(shared(text)))).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_those_of_each_file_and_only_the_first_stands_in_the_field() {
        let text = "a\nbé\nc\nde";
        let file = |name: &'static str, start, in_field| PlacedFile { name: name.into(), start, in_field };
        let lookup = LineLookup::of_files(text.into(), vec![file("one", 0, true), file("two", 6, false)]);
        let at = |offset| (lookup.position(offset).line, lookup.position(offset).column);
        assert_eq!((at(3), at(6), at(9)), ((2, 2), (1, 1), (2, 2)));
        assert_eq!(lookup.in_field(Span::new(text, 3, 5)), Some((3, 4)));
        assert_eq!(lookup.in_field(Span::new(text, 8, 9)), None);
        let words = Words::plain(words::Language::English);
        assert_eq!(lookup.file(8, &words).as_deref(), Some("two"));
        let alone = LineLookup::of_files(text.into(), vec![file("one", 0, true)]);
        assert_eq!(alone.file(8, &words), None);
    }
}
