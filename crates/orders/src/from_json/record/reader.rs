//! A record of the API: its values by attribute, each with its place.

pub(crate) use readers::json::token::{Event, Mode, Problem, Quoted, Token};

use super::json_record::{Record, UNKNOWN, new_record, number};
use super::scalar::slot;
use super::shared_records::Known;
use super::walk::walk;
use crate::from_json::api::attributes::Role;
use crate::from_json::api::resource::Resource;
use readers::json::Reader;

/// Reads records. It remembers in which order the keys of a resource come, for they come in the
/// same order in every record of a file.
#[derive(Debug, Default)]
pub(crate) struct Records {
    detail: bool,
    orders: [Vec<u8>; Resource::ALL.len()],
    known: Known,
}

impl Records {
    pub fn new(detail: bool) -> Self {
        Records { detail, ..Records::default() }
    }

    /// Reads the record that begins at `offset`; `prefix` is its path.
    pub fn read<'a>(
        &mut self,
        text: &'a str,
        offset: usize,
        resource: Resource,
        prefix: &str,
    ) -> Result<Record<'a>, Problem> {
        // What is kept of a record has no paths.
        if !self.detail
            && let Some(record) = self.known.record(text, offset, resource)
        {
            return Ok(record);
        }
        let mut reader = Reader::at(text, offset, Mode::Strict);
        let token = reader.next_token();
        let record = self.object(&mut reader, token, resource, prefix);
        match reader.problems().first() {
            Some(problem) => Err(*problem),
            None => {
                if !self.detail {
                    self.known.keep(offset, &record);
                }
                Ok(record)
            }
        }
    }

    /// The object whose opening is `open`.
    fn object<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        open: Token<'a>,
        resource: Resource,
        prefix: &str,
    ) -> Record<'a> {
        let expected = self.orders.get(resource as usize).map_or(0, Vec::len);
        let mut record = new_record(resource, open.span, expected);
        let mut place = 0;
        loop {
            let token = reader.next_token();
            match token.event {
                Event::Key(key) => {
                    let attribute = self.attribute(resource, place, key);
                    place += 1;
                    let path = if self.detail { below(prefix, &key.text()) } else { String::new() };
                    self.value(reader, &mut record, attribute, &path);
                }
                Event::EndObject | Event::End => {
                    record.span = open.span.to(token.span);
                    return record;
                }
                _ => {}
            }
        }
    }

    /// The number of the attribute `key`, which is the `place`th of its record.
    fn attribute(&mut self, resource: Resource, place: usize, key: Quoted<'_>) -> u8 {
        let attributes = resource.attributes();
        let Some(order) = self.orders.get_mut(resource as usize) else { return UNKNOWN };
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

    fn value<'a>(&mut self, reader: &mut Reader<'a>, record: &mut Record<'a>, attribute: u8, path: &str) {
        let token = reader.next_token();
        let holds = record.resource.attributes().get(usize::from(attribute)).map(|a| a.role);
        match (token.event, holds) {
            (Event::StartObject, Some(Role::Holds(resource))) => {
                let held = self.object(reader, token, resource, path);
                record.held.push((attribute, held));
            }
            (Event::StartArray, Some(Role::Holds(resource))) => {
                self.records(reader, record, attribute, resource, path);
            }
            (Event::StartObject | Event::StartArray, _) => {
                self.inside(reader, token, record, attribute, path)
            }
            _ => record.push(slot(token, attribute, false, path)),
        }
    }

    /// The records of a list.
    fn records<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        record: &mut Record<'a>,
        attribute: u8,
        resource: Resource,
        path: &str,
    ) {
        for number in 0_usize.. {
            let token = reader.next_token();
            let path = if self.detail { format!("{path}[{number}]") } else { String::new() };
            match token.event {
                Event::StartObject => {
                    let held = self.object(reader, token, resource, &path);
                    record.held.push((attribute, held));
                }
                Event::StartArray => self.inside(reader, token, record, attribute, &path),
                Event::EndArray | Event::End => return,
                _ => record.push(slot(token, attribute, true, &path)),
            }
        }
    }

    /// The scalars inside of a list or object whose form is not known.
    fn inside<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        open: Token<'a>,
        record: &mut Record<'a>,
        attribute: u8,
        path: &str,
    ) {
        walk(reader, open, self.detail.then_some(path), &mut |token, path| {
            record.push(slot(token, attribute, true, path));
        });
    }
}

/// The path of a key in a record, which may stand alone.
fn below(prefix: &str, key: &str) -> String {
    if prefix.is_empty() { key.to_owned() } else { format!("{prefix}.{key}") }
}
