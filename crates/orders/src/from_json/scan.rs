//! Finds the records of a JSON text: documents with their sections, several in a row, in a list,
//! or records that stand alone (one a line).

use super::api::resource::{Resource, list_name};
use super::index::Index;
use crate::other_text::OtherText;
use readers::json::token::{Event, Mode, Problem};
use readers::json::{Reader, ReaderState};
use text::span::Span;

/// Something in a text that is no record: its path, and its place.
#[derive(Debug, Clone)]
pub(crate) struct Stray {
    pub path: String,
    pub span: Span,
}

/// Where a scan stands.
#[derive(Debug)]
pub(crate) struct Scan {
    start: usize,
    offset: usize,
    reader: Option<ReaderState>,
    level: Level,
    /// Whether the documents are the elements of a list.
    in_list: bool,
    /// What the keys of documents look like.
    pub seen: Option<OtherText>,
    pub strays: Vec<Stray>,
    pub problem: Option<Problem>,
    /// The element that the text breaks off in.
    pub broken_element: Option<Span>,
    pub finished: bool,
}

#[derive(Debug, Clone)]
enum Level {
    /// Between documents.
    Between,
    /// In a list of documents.
    List,
    /// In a document, before a key.
    Document,
    /// In the list of a section.
    Section { resource: Resource, number: u32 },
}

impl Scan {
    pub fn new(offset: usize) -> Self {
        Scan {
            start: offset,
            offset,
            reader: None,
            level: Level::Between,
            in_list: false,
            seen: None,
            strays: Vec::new(),
            problem: None,
            broken_element: None,
            finished: false,
        }
    }

    /// How many bytes are read.
    pub fn read(&self) -> usize {
        self.offset - self.start
    }

    /// Reads on by a record or a key.
    pub fn step(&mut self, text: &str, index: &mut Index) {
        if matches!(self.level, Level::Between) && !self.next_document(text) {
            return;
        }
        let Some(state) = self.reader.take() else {
            self.finished = true;
            return;
        };
        let mut reader = Reader::resume(text, Mode::Strict, state);
        match self.level {
            Level::Between | Level::List => self.document(&mut reader, index),
            Level::Document => self.key(&mut reader, index),
            Level::Section { resource, number } => self.element(&mut reader, index, resource, number),
        }
        self.offset = reader.offset();
        if let Some(problem) = reader.problems().first() {
            self.problem = Some(*problem);
            self.finished = true;
            return;
        }
        // A turn that reads nothing and closes nothing would go on for ever.
        self.reader = Some(reader.pause());
    }

    /// Moves to the next document; says whether there is one.
    fn next_document(&mut self, text: &str) -> bool {
        let rest = text.get(self.offset..).unwrap_or("");
        let blank =
            rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').len();
        self.offset += blank;
        if self.offset >= text.len() {
            self.finished = true;
            return false;
        }
        self.reader = Some(Reader::at(text, self.offset, Mode::Strict).pause());
        true
    }

    /// A document, a record that stands alone, or a list of either.
    fn document(&mut self, reader: &mut Reader<'_>, index: &mut Index) {
        let text = reader.source();
        let start = next_value(reader);
        match text.as_bytes().get(start) {
            Some(b'{') => match classify(text, start) {
                ObjectKind::Document => {
                    reader.next_token();
                    self.level = Level::Document;
                }
                ObjectKind::Record(resource) => {
                    match self.skip(reader) {
                        Some(span) => index.add(text, resource, span, None, true),
                        // The reader says what is wrong: that a comma is missing, for one.
                        None => _ = reader.next_token(),
                    }
                    self.after_document();
                }
                ObjectKind::Other(seen) => {
                    self.seen = self.seen.or(Some(seen));
                    match self.skip(reader) {
                        Some(span) => self.strays.push(Stray { path: String::new(), span }),
                        None => _ = reader.next_token(),
                    }
                    self.after_document();
                }
            },
            Some(b'[') if !self.in_list => {
                reader.next_token();
                self.in_list = true;
                self.level = Level::List;
            }
            _ => {
                if let Some(span) = reader.skip_value() {
                    self.strays.push(Stray { path: String::new(), span });
                    self.after_document();
                } else {
                    // The end of the list, or nothing that can be read.
                    reader.next_token();
                    self.in_list = false;
                    self.level = Level::Between;
                }
            }
        }
    }

    /// Passes over a value, and notes where it begins if the text breaks off or apart in it.
    fn skip(&mut self, reader: &mut Reader<'_>) -> Option<Span> {
        let text = reader.source();
        let start = next_value(reader);
        let span = reader.skip_value();
        if span.is_none() && !reader.problems().is_empty() {
            self.broken_element = Some(Span::new(text, start, text.len()));
        }
        span
    }

    fn after_document(&mut self) {
        self.level = if self.in_list { Level::List } else { Level::Between };
    }

    fn key(&mut self, reader: &mut Reader<'_>, index: &mut Index) {
        let text = reader.source();
        let token = reader.next_token();
        let Event::Key(key) = token.event else {
            self.after_document();
            return;
        };
        let name = key.text();
        let resource = Resource::of_key(&name);
        match (resource, text.as_bytes().get(next_value(reader))) {
            (Some(resource), Some(b'[')) => {
                reader.next_token();
                index.section_mut(resource).present = true;
                self.level = Level::Section { resource, number: 0 };
            }
            (Some(resource), Some(b'{')) => {
                if let Some(span) = self.skip(reader) {
                    index.add(text, resource, span, None, false);
                }
            }
            _ => {
                if let Some(span) = self.skip(reader) {
                    self.strays.push(Stray { path: name.into_owned(), span });
                }
            }
        }
    }

    fn element(&mut self, reader: &mut Reader<'_>, index: &mut Index, resource: Resource, number: u32) {
        let text = reader.source();
        match self.skip(reader) {
            Some(span) => {
                if span.of(text).starts_with('{') {
                    index.add(text, resource, span, Some(number), false);
                } else {
                    self.strays.push(Stray { path: format!("{}[{number}]", list_name(resource)), span });
                }
                self.level = Level::Section { resource, number: number.saturating_add(1) };
            }
            None => {
                // The end of the list, or a problem that the reader notes.
                if matches!(reader.next_token().event, Event::EndArray) {
                    self.level = Level::Document;
                }
            }
        }
    }
}

enum ObjectKind {
    /// Its keys name records.
    Document,
    /// It is one itself.
    Record(Resource),
    Other(OtherText),
}

/// What the object at `start` is, by its keys.
fn classify(text: &str, start: usize) -> ObjectKind {
    let mut reader = Reader::at(text, start, Mode::Strict);
    let mut keys = Vec::new();
    reader.next_token();
    while let Event::Key(key) = reader.next_token().event {
        let holds = matches!(text.as_bytes().get(next_value(&reader)), Some(b'{' | b'['));
        let name = key.text();
        if holds && keys.len() < 2 && Resource::of_key(&name).is_some() {
            return ObjectKind::Document;
        }
        keys.push((name, holds));
        // What is cut off or broken is read as far as it goes.
        if reader.skip_value().is_none() {
            break;
        }
    }
    let has = |name: &str| keys.iter().any(|(key, _)| key == name);
    if let Some(resource) = Resource::of_record(has) {
        return ObjectKind::Record(resource);
    }
    if keys.iter().any(|(key, holds)| *holds && Resource::of_key(key).is_some()) {
        return ObjectKind::Document;
    }
    let message = ["errors", "error", "base", "message", "Message"].into_iter().any(has)
        || keys.iter().any(|(key, _)| key.contains('.'));
    ObjectKind::Other(if message { OtherText::ErrorMessage } else { OtherText::Json })
}

/// The offset of the value that comes next: behind blanks, and a comma in a list.
fn next_value(reader: &Reader<'_>) -> usize {
    let rest = reader.source().as_bytes().get(reader.offset()..).unwrap_or(&[]);
    let blank = |b: &&u8| matches!(b, b' ' | b'\t' | b'\r' | b'\n' | b',');
    reader.offset() + rest.iter().take_while(blank).count()
}
