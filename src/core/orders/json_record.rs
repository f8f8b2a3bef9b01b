//! A record of the API: its values by attribute, each with its place.

mod known;
mod slot;

pub(super) use slot::{Slot, blank};

use super::fates::{Placed, Reason};
use crate::core::profiles::quickbooks_commerce::{Resource, Role};
use crate::core::readers::json::Reader;
pub(crate) use crate::core::readers::json::token::{Event, Mode, Problem, Quoted, Token};
use crate::core::text::span::Span;
use known::Known;
use slot::slot;

/// A record, with the records it holds.
#[derive(Debug)]
pub(super) struct Record<'a> {
    pub resource: Resource,
    pub span: Span,
    pub slots: Vec<Slot<'a>>,
    /// The place in `slots` of each attribute, `NOWHERE` if it has none.
    places: [u16; MAX_ATTRIBUTES],
    /// The attribute that each held record stands in, and the record.
    pub held: Vec<(u8, Record<'a>)>,
}

/// More than any resource has attributes.
pub(super) const MAX_ATTRIBUTES: usize = 64;

const NOWHERE: u16 = u16::MAX;

/// The number of an attribute that is not in the list.
pub(super) const UNKNOWN: u8 = u8::MAX;

impl<'a> Record<'a> {
    /// The place of the attribute's value in `slots`; of several with one key the last counts.
    pub fn position(&self, attribute: u8) -> Option<usize> {
        let place = *self.places.get(usize::from(attribute))?;
        (place != NOWHERE).then_some(usize::from(place))
    }

    fn push(&mut self, slot: Option<Slot<'a>>) {
        let Some(slot) = slot else { return };
        if !slot.nested
            && let Some(place) = self.places.get_mut(usize::from(slot.attribute))
        {
            *place = u16::try_from(self.slots.len()).unwrap_or(NOWHERE);
        }
        self.slots.push(slot);
    }

    /// The value of the attribute called `name`.
    pub fn get(&self, name: &str) -> Option<&Slot<'a>> {
        self.position(number(self.resource, name)?).and_then(|at| self.slots.get(at))
    }

    /// The same, if it says something.
    pub fn filled(&self, name: &str) -> Option<&Slot<'a>> {
        self.get(name).filter(|slot| !slot.is_blank())
    }

    /// The scalars that the attribute called `name` lists.
    pub fn listed(&self, name: &str) -> impl Iterator<Item = &Slot<'a>> {
        let attribute = number(self.resource, name).unwrap_or(UNKNOWN);
        self.slots.iter().filter(move |slot| slot.attribute == attribute && slot.nested)
    }

    /// The records that the attribute called `name` holds.
    pub fn holds(&self, name: &str) -> impl Iterator<Item = usize> + use<'_, 'a> {
        let attribute = number(self.resource, name).unwrap_or(UNKNOWN);
        (0..self.held.len()).filter(move |at| self.held.get(*at).is_some_and(|(a, _)| *a == attribute))
    }

    /// Gives a fate to the value of an attribute, unless it already has one.
    pub fn place(&mut self, name: &str, placed: Placed) {
        let at = number(self.resource, name).and_then(|attribute| self.position(attribute));
        if let Some(slot) = at.and_then(|at| self.slots.get_mut(at)) {
            slot.placed.get_or_insert(placed);
        }
    }

    /// The fate of a value that no mapping took.
    pub fn fate(&self, at: usize) -> Placed {
        let Some(slot) = self.slots.get(at) else { return Placed::Unknown };
        if let Some(placed) = slot.placed {
            return placed;
        }
        if slot.is_blank() {
            return Placed::Ignored(Reason::Empty);
        }
        let Some(attribute) = self.resource.attributes().get(usize::from(slot.attribute)) else {
            return Placed::Unknown;
        };
        if !slot.nested && self.position(slot.attribute) != Some(at) {
            return Placed::Ignored(Reason::Repeated);
        }
        match attribute.role {
            Role::Sent => Placed::Ignored(Reason::OtherValueTaken),
            Role::Used(by) => Placed::Used(by),
            Role::NotSent(reason) => Placed::Ignored(reason),
            Role::Holds(_) | Role::Unknown => Placed::Unknown,
        }
    }
}

/// The number of an attribute in the list of its resource.
pub(super) fn number(resource: Resource, name: &str) -> Option<u8> {
    let at = resource.attributes().iter().position(|attribute| attribute.name == name)?;
    u8::try_from(at).ok()
}

/// Reads records. It remembers in which order the keys of a resource come, for they come in the
/// same order in every record of a file.
#[derive(Debug, Default)]
pub(super) struct Records {
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

/// Hands every scalar inside of the list or object that `open` begins to `each`, with its path if
/// `path`, that of the list or object, is given.
pub(super) fn walk<'a>(
    reader: &mut Reader<'a>,
    open: Token<'a>,
    path: Option<&str>,
    each: &mut dyn FnMut(Token<'a>, &str),
) {
    // What is open: for a list the number of its next element, for an object the length of its
    // path, to which the path is cut back.
    let mut here = path.unwrap_or("").to_owned();
    let mut open_lists: Vec<(Option<usize>, usize)> = Vec::new();
    let list = matches!(open.event, Event::StartArray);
    open_lists.push((list.then_some(0), here.len()));
    while let Some((next, length)) = open_lists.last_mut() {
        let token = reader.next_token();
        match token.event {
            Event::End => return,
            Event::EndArray | Event::EndObject => {
                open_lists.pop();
                continue;
            }
            Event::Key(key) => {
                if path.is_some() {
                    here.truncate(*length);
                    if !here.is_empty() {
                        here.push('.');
                    }
                    here.push_str(&key.text());
                }
                continue;
            }
            _ => {}
        }
        if let Some(number) = next {
            if path.is_some() {
                here.truncate(*length);
                here.push_str(&format!("[{number}]"));
            }
            *number += 1;
        }
        match token.event {
            Event::StartArray => open_lists.push((Some(0), here.len())),
            Event::StartObject => open_lists.push((None, here.len())),
            _ => each(token, &here),
        }
    }
}

/// The path of a key in a record, which may stand alone.
fn below(prefix: &str, key: &str) -> String {
    if prefix.is_empty() { key.to_owned() } else { format!("{prefix}.{key}") }
}

fn new_record<'a>(resource: Resource, span: Span, expected: usize) -> Record<'a> {
    let slots = Vec::with_capacity(expected);
    Record { resource, span, slots, places: [NOWHERE; MAX_ATTRIBUTES], held: Vec::new() }
}
