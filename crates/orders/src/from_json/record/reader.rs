//! Reads a record of the API: its values by attribute, each with its place.

pub(crate) use readers::json::token::{Event, Mode, Problem, Quoted, Token};

use super::json_record::{Record, UNKNOWN, number, unmapped};
use super::scalar::{Slot, scalar};
use super::walk::{Met, Walk};
use crate::from_json::api::attributes::Role;
use crate::from_json::api::resource::Resource;
use crate::outcome::fate::{Placed, Reason};
use crate::outcome::source_path::{SourcePath, Step};
use readers::json::Reader;
use std::rc::Rc;
use text::span::Span;
use text::turns::Turns;

/// In which order the keys of each resource come, for they come in the same order in every record of
/// a file.
#[derive(Debug, Default)]
pub(crate) struct KeyOrder([Vec<u8>; Resource::ALL.len()]);

/// Reads the record that begins at `offset`; with its `path`, for every detail.
pub(crate) async fn read(
    text: &str,
    offset: usize,
    resource: Resource,
    path: Option<Rc<SourcePath>>,
    order: &mut KeyOrder,
    turns: &Turns,
) -> Result<Record, Problem> {
    let mut reader = Reader::at(text, offset, Mode::Strict);
    let token = reader.next_token();
    let mut reading = RecordReader { reader, order, turns };
    let record = reading.object(token, resource, path).await;
    match reading.reader.problems().first() {
        Some(problem) => Err(*problem),
        None => Ok(record),
    }
}

struct RecordReader<'a, 'r> {
    reader: Reader<'a>,
    order: &'r mut KeyOrder,
    turns: &'r Turns,
}

impl<'a> RecordReader<'a, '_> {
    /// The object whose opening is `open`.
    async fn object(&mut self, open: Token<'a>, resource: Resource, path: Option<Rc<SourcePath>>) -> Record {
        let expected = self.order.0.get(resource as usize).map_or(0, Vec::len);
        let mut record = Record::new(resource, open.span, expected, path.clone());
        let mut place = 0;
        loop {
            let token = self.reader.next_token();
            match token.event {
                Event::Key(key) => {
                    let attribute = self.order.attribute(resource, place, key);
                    place += 1;
                    let step = Step::Key(key.inner);
                    let path = path.as_ref().map(|path| SourcePath::In(Some(path.clone()), step));
                    self.value(&mut record, attribute, key.inner, path).await;
                }
                Event::EndObject | Event::End => {
                    record.span = open.span.to(token.span);
                    return record;
                }
                _ => {}
            }
        }
    }

    async fn value(&mut self, record: &mut Record, attribute: u8, key: Span, path: Option<SourcePath>) {
        let token = self.reader.next_token();
        self.turns.work(key.len() + token.span.len()).await;
        let holds = record.attribute(attribute).map(|attribute| attribute.role);
        match (token.event, holds) {
            (Event::StartObject, Some(Role::Holds(resource))) => {
                let held = Box::pin(self.object(token, resource, path.map(Rc::new))).await;
                record.hold(attribute, held);
            }
            (Event::StartArray, Some(Role::Holds(resource))) => {
                self.records(record, attribute, resource, path.map(Rc::new)).await;
            }
            (Event::StartObject | Event::StartArray, _) => {
                self.inside(token, record, attribute, path.map(Rc::new)).await;
            }
            _ => scalar_of(record, token, attribute, key, path),
        }
    }

    /// The records of a list.
    async fn records(
        &mut self,
        record: &mut Record,
        attribute: u8,
        resource: Resource,
        path: Option<Rc<SourcePath>>,
    ) {
        for number in 0_u32.. {
            let token = self.reader.next_token();
            let path = path.as_ref().map(|path| SourcePath::In(Some(path.clone()), Step::Listed(number)));
            match token.event {
                Event::StartObject => {
                    let held = Box::pin(self.object(token, resource, path.map(Rc::new))).await;
                    record.hold(attribute, held);
                }
                Event::StartArray => self.inside(token, record, attribute, path.map(Rc::new)).await,
                Event::EndArray | Event::End => return,
                _ => nested(record, token, attribute, path),
            }
            self.turns.work(token.span.len()).await;
        }
    }

    /// The scalars inside of a list or object whose form is not known.
    async fn inside(
        &mut self,
        open: Token<'a>,
        record: &mut Record,
        attribute: u8,
        path: Option<Rc<SourcePath>>,
    ) {
        let paths = path.is_some();
        let mut walk = Walk::new(open, path, paths);
        loop {
            let token = match walk.next(&mut self.reader) {
                Met::Scalar(token, path) => {
                    nested(record, token, attribute, path);
                    token
                }
                Met::Other(token) => token,
                Met::End => return,
            };
            self.turns.work(token.span.len()).await;
        }
    }
}

/// The value of an attribute.
fn scalar_of(record: &mut Record, token: Token<'_>, attribute: u8, key: Span, path: Option<SourcePath>) {
    let Some((kind, span)) = scalar(token) else { return };
    if attribute == UNKNOWN {
        let placed = if kind.is_blank() { Placed::Ignored(Reason::Empty) } else { Placed::Unknown };
        record.note(span, placed, path);
    } else if let Some(before) = record.push(Slot { attribute, kind, span, key }) {
        let reason = if before.is_blank() { Reason::Empty } else { Reason::Repeated };
        record.note(before.span, Placed::Ignored(reason), path);
    }
}

/// A scalar that stands deeper, in a list or object that an attribute holds.
fn nested(record: &mut Record, token: Token<'_>, attribute: u8, path: Option<SourcePath>) {
    let Some((kind, span)) = scalar(token) else { return };
    let of = record.attribute(attribute);
    if of.is_some_and(|attribute| attribute.name.ends_with("_ids")) {
        record.list_id(attribute, kind, span);
    }
    let placed = if kind.is_blank() { Placed::Ignored(Reason::Empty) } else { unmapped(of) };
    record.note(span, placed, path);
}

impl KeyOrder {
    /// The number of the attribute `key`, which is the `place`th of its record.
    fn attribute(&mut self, resource: Resource, place: usize, key: Quoted<'_>) -> u8 {
        let attributes = resource.attributes();
        let Some(order) = self.0.get_mut(resource as usize) else { return UNKNOWN };
        if let Some(expected) = order.get(place)
            && let Some(attribute) = attributes.get(usize::from(*expected))
            && attribute.name == key.raw
        {
            return *expected;
        }
        let found = number(resource, &key.text()).unwrap_or(UNKNOWN);
        let length = order.len();
        match order.get_mut(place) {
            Some(remembered) => *remembered = found,
            None if length == place && place < 256 => order.push(found),
            None => {}
        }
        found
    }
}
