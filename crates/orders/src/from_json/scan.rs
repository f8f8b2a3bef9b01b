//! Finds the records of a JSON text: documents with their sections, several in a row, in a list,
//! or records that stand alone (one a line).

use super::api::resource::{Resource, list_name};
use super::index::Index;
use crate::other_text::OtherText;
use crate::outcome::source_path::{SourcePath, Step};
use crate::sources::order_source::{BYTES_OF_A_STEP, up_to};
use readers::json::token::{Event, Mode, Problem};
use readers::json::{Reader, Skip};
use std::cell::Cell;
use text::span::Span;
use text::turns::Turns;

/// Something in a text that is no record: its place, and its path unless it stands for itself.
#[derive(Debug, Clone)]
pub(crate) struct Stray {
    pub span: Span,
    pub path: Option<Box<SourcePath>>,
}

/// What a text has, beside the records that are noted in the index.
#[derive(Debug)]
pub(crate) struct Scan {
    level: Level,
    /// Whether the documents are the elements of a list.
    in_list: bool,
    /// What the keys of documents look like.
    pub seen: Option<OtherText>,
    pub strays: Vec<Stray>,
    pub problem: Option<Problem>,
    /// The element that the text breaks off in.
    pub broken_element: Option<Span>,
    finished: bool,
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

/// Finds the records of the text that stands at `place`; `read` shows how many bytes are read.
pub(crate) async fn scan(
    text: &str,
    place: Span,
    index: &mut Index,
    read: &Cell<usize>,
    turns: &Turns,
) -> Scan {
    let text = up_to(text, place);
    let mut scan = Scan {
        level: Level::Between,
        in_list: false,
        seen: None,
        strays: Vec::new(),
        problem: None,
        broken_element: None,
        finished: false,
    };
    let mut reader = Reader::at(text, place.start(), Mode::Strict);
    let before = read.get();
    while !scan.finished {
        let start = reader.offset();
        scan.step(&mut reader, index, turns).await;
        read.set(before + reader.offset() - place.start());
        turns.work(reader.offset().saturating_sub(start).min(BYTES_OF_A_STEP)).await;
    }
    scan
}

impl Scan {
    /// Reads on by a record or a key.
    async fn step(&mut self, reader: &mut Reader<'_>, index: &mut Index, turns: &Turns) {
        if matches!(self.level, Level::Between) && !self.next_document(reader) {
            return;
        }
        match self.level {
            Level::Between | Level::List => self.document(reader, index, turns).await,
            Level::Document => self.key(reader, index, turns).await,
            Level::Section { resource, number } => self.element(reader, index, resource, number, turns).await,
        }
        if let Some(problem) = reader.problems().first() {
            self.problem = Some(*problem);
            self.finished = true;
        }
    }

    /// Moves to the next document; says whether there is one.
    fn next_document(&mut self, reader: &mut Reader<'_>) -> bool {
        let text = reader.source();
        let rest = text.get(reader.offset()..).unwrap_or("");
        let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        self.finished = rest.is_empty();
        *reader = Reader::at(text, text.len() - rest.len(), Mode::Strict);
        !self.finished
    }

    /// A document, a record that stands alone, or a list of either.
    async fn document(&mut self, reader: &mut Reader<'_>, index: &mut Index, turns: &Turns) {
        let text = reader.source();
        let start = next_value(reader);
        match text.as_bytes().get(start) {
            Some(b'{') => match classify(text, start, turns).await {
                ObjectKind::Document => {
                    reader.next_token();
                    index.begin_document(start);
                    self.level = Level::Document;
                }
                ObjectKind::Record(resource) => {
                    match self.skip(reader, turns).await {
                        Some(span) => index.add(text, resource, span, None, true),
                        // The reader says what is wrong: that a comma is missing, for one.
                        None => _ = reader.next_token(),
                    }
                    self.after_document();
                }
                ObjectKind::Other(seen) => {
                    self.seen = self.seen.or(Some(seen));
                    match self.skip(reader, turns).await {
                        Some(span) => self.strays.push(Stray { span, path: None }),
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
                if let Some(span) = skip(reader, turns).await {
                    self.strays.push(Stray { span, path: None });
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
    async fn skip(&mut self, reader: &mut Reader<'_>, turns: &Turns) -> Option<Span> {
        let text = reader.source();
        let start = next_value(reader);
        let span = skip(reader, turns).await;
        if span.is_none() && !reader.problems().is_empty() {
            self.broken_element = Some(Span::new(text, start, text.len()));
        }
        span
    }

    fn after_document(&mut self) {
        self.level = if self.in_list { Level::List } else { Level::Between };
    }

    async fn key(&mut self, reader: &mut Reader<'_>, index: &mut Index, turns: &Turns) {
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
                if let Some(span) = self.skip(reader, turns).await {
                    index.add(text, resource, span, None, false);
                }
            }
            _ => {
                if let Some(span) = self.skip(reader, turns).await {
                    let path = SourcePath::In(None, Step::Key(key.inner));
                    self.strays.push(Stray { span, path: Some(Box::new(path)) });
                }
            }
        }
    }

    async fn element(
        &mut self,
        reader: &mut Reader<'_>,
        index: &mut Index,
        resource: Resource,
        number: u32,
        turns: &Turns,
    ) {
        let text = reader.source();
        match self.skip(reader, turns).await {
            Some(span) => {
                if span.of(text).starts_with('{') {
                    index.add(text, resource, span, Some(number), false);
                } else {
                    let path = SourcePath::Record(list_name(resource), Some(number));
                    self.strays.push(Stray { span, path: Some(Box::new(path)) });
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

/// The keys of an object that are looked at to know it.
const LOOKED_AT: usize = 256;

/// What the object at `start` is, by its keys.
async fn classify(text: &str, start: usize, turns: &Turns) -> ObjectKind {
    let mut reader = Reader::at(text, start, Mode::Strict);
    let mut keys = Vec::new();
    reader.next_token();
    while let Event::Key(key) = reader.next_token().event {
        let holds = matches!(text.as_bytes().get(next_value(&reader)), Some(b'{' | b'['));
        let name = key.text();
        if holds && keys.len() < 2 && Resource::of_key(&name).is_some() {
            return ObjectKind::Document;
        }
        if keys.len() < LOOKED_AT {
            keys.push((name, holds));
        }
        turns.work(key.raw.len()).await;
        // What is cut off or broken is read as far as it goes.
        if skip(&mut reader, turns).await.is_none() {
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

/// Passes over a value, however long it is.
async fn skip(reader: &mut Reader<'_>, turns: &Turns) -> Option<Span> {
    let mut before = reader.offset();
    let mut passed = reader.skip_some(BYTES_OF_A_STEP);
    loop {
        match passed {
            Skip::Done(span) => return span,
            Skip::Resting(passing) => {
                turns.work(reader.offset() - before).await;
                before = reader.offset();
                passed = reader.skip_on(passing, BYTES_OF_A_STEP);
            }
        }
    }
}

/// The offset of the value that comes next: behind blanks, and a comma in a list.
fn next_value(reader: &Reader<'_>) -> usize {
    let rest = reader.source().as_bytes().get(reader.offset()..).unwrap_or(&[]);
    let blank = |b: &&u8| matches!(b, b' ' | b'\t' | b'\r' | b'\n' | b',');
    reader.offset() + rest.iter().take_while(blank).count()
}
