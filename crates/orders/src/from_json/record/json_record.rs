//! A record of the API as it was read.

use super::scalar::{ScalarKind, Slot};
use crate::from_json::api::attributes::{Attribute, Role};
use crate::from_json::api::resource::Resource;
use crate::outcome::fate::{FateCounts, LISTED, Placed, Reason};
use crate::outcome::source_path::SourcePath;
use rustc_hash::FxHasher;
use std::cell::OnceCell;
use std::hash::{BuildHasher, BuildHasherDefault};
use std::rc::Rc;
use text::indexed_sort;
use text::span::Span;

/// A record, with the records it holds. What becomes of its values in an order stands elsewhere: it
/// may belong to many.
#[derive(Debug)]
pub(crate) struct Record {
    pub resource: Resource,
    pub span: Span,
    /// The values of the attributes that are known, in order of appearance.
    pub slots: Vec<Slot>,
    /// The place in `slots` of each attribute, `NOWHERE` if it has none.
    places: [u8; MAX_ATTRIBUTES],
    /// Only where it was read for every detail.
    pub path: Option<Rc<SourcePath>>,
    more: Option<Box<More>>,
}

/// A value that no mapping can take: its place, its path, and what becomes of it.
pub(crate) type OtherValue = (Span, SourcePath, Placed);

/// What few records have.
#[derive(Debug, Default)]
struct More {
    held: Vec<(u8, Rc<Record>)>,
    ids: Vec<(u8, ScalarKind, Span)>,
    others: FateCounts,
    listed: Vec<OtherValue>,
    /// The records it holds by the hash of their stock location, made when somebody looks.
    locations: OnceCell<Vec<(u64, usize)>>,
}

impl Record {
    /// A record of which nothing is read yet.
    pub fn new(resource: Resource, span: Span, expected: usize, path: Option<Rc<SourcePath>>) -> Self {
        Record {
            resource,
            span,
            slots: Vec::with_capacity(expected.min(MAX_ATTRIBUTES)),
            places: [NOWHERE; MAX_ATTRIBUTES],
            path,
            more: None,
        }
    }

    /// The place of the attribute's value in `slots`; of several with one key the last counts.
    pub fn position(&self, attribute: u8) -> Option<usize> {
        let place = *self.places.get(usize::from(attribute))?;
        (place != NOWHERE).then_some(usize::from(place))
    }

    /// Takes the value of an attribute that is known; gives the one that it takes the place of.
    pub fn push(&mut self, slot: Slot) -> Option<Slot> {
        if let Some(known) = self.position(slot.attribute).and_then(|at| self.slots.get_mut(at)) {
            return Some(std::mem::replace(known, slot));
        }
        if let Some(place) = self.places.get_mut(usize::from(slot.attribute)) {
            *place = u8::try_from(self.slots.len()).unwrap_or(NOWHERE);
        }
        self.slots.push(slot);
        None
    }

    /// Notes what becomes of a value that no mapping can take.
    pub fn note(&mut self, span: Span, placed: Placed, path: Option<SourcePath>) {
        let more = self.more.get_or_insert_default();
        more.others.count(placed);
        if let Some(path) = path.filter(|_| more.listed.len() < LISTED) {
            more.listed.push((span, path, placed));
        }
    }

    /// Takes a record that the attribute of this number holds.
    pub fn hold(&mut self, attribute: u8, record: Record) {
        self.more.get_or_insert_default().held.push((attribute, Rc::new(record)));
    }

    /// Takes an id that the attribute of this number lists.
    pub fn list_id(&mut self, attribute: u8, kind: ScalarKind, span: Span) {
        self.more.get_or_insert_default().ids.push((attribute, kind, span));
    }

    /// The records that it holds, each with its attribute.
    pub fn held(&self) -> &[(u8, Rc<Record>)] {
        self.more.as_ref().map_or(&[], |more| &more.held)
    }

    /// What becomes of its values that no mapping can take, in whatever order it is used: counted, and
    /// one by one where it was read for every detail.
    pub fn others(&self) -> Option<(&FateCounts, &[OtherValue])> {
        self.more.as_ref().map(|more| (&more.others, &*more.listed))
    }

    /// The value of the attribute called `name`.
    pub fn get(&self, name: &str) -> Option<&Slot> {
        self.position(number(self.resource, name)?).and_then(|at| self.slots.get(at))
    }

    /// The same, if it says something.
    pub fn filled(&self, name: &str) -> Option<&Slot> {
        self.get(name).filter(|slot| !slot.is_blank())
    }

    /// The ids that the attribute called `name` lists: what each is, and where.
    pub fn listed_ids(&self, name: &str) -> impl Iterator<Item = (ScalarKind, Span)> + '_ {
        let attribute = number(self.resource, name).unwrap_or(UNKNOWN);
        let ids = self.more.iter().flat_map(|more| &more.ids);
        ids.filter(move |(of, ..)| *of == attribute).map(|(_, kind, span)| (*kind, *span))
    }

    /// Whether the attribute called `name` holds records.
    pub fn holds(&self, name: &str) -> bool {
        let attribute = number(self.resource, name).unwrap_or(UNKNOWN);
        self.held().iter().any(|(held_by, _)| *held_by == attribute)
    }

    /// The first record that it holds for the stock location with this id.
    pub fn at_location(&self, text: &str, id: &str) -> Option<usize> {
        let hash = |id: &str| BuildHasherDefault::<FxHasher>::default().hash_one(id);
        let location = |held: usize| {
            let (_, record) = self.held().get(held)?;
            Some(record.filled("location_id")?.text(text))
        };
        let sorted = self.more.as_ref()?.locations.get_or_init(|| {
            let hashed = |held| Some((hash(&location(held)?), held));
            let mut all: Vec<(u64, usize)> = (0..self.held().len()).filter_map(hashed).collect();
            indexed_sort::sort(&mut all);
            all
        });
        let wanted = hash(id);
        let start = sorted.partition_point(|(hash, _)| *hash < wanted);
        let same = sorted.iter().skip(start).take_while(|(hash, _)| *hash == wanted);
        same.map(|(_, held)| *held).find(|held| location(*held).is_some_and(|found| found == id))
    }

    /// Whether it has no value at all.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty() && self.more.is_none()
    }

    /// The fate of the value at this place of `slots`, if no mapping takes it.
    pub fn fate(&self, at: usize) -> Placed {
        match self.slots.get(at) {
            Some(slot) if slot.is_blank() => Placed::Ignored(Reason::Empty),
            Some(slot) => unmapped(self.attribute(slot.attribute)),
            None => Placed::Unknown,
        }
    }

    /// The attribute of this number.
    pub fn attribute(&self, number: u8) -> Option<&'static Attribute> {
        self.resource.attributes().get(usize::from(number))
    }
}

/// What becomes of a value of an attribute that no mapping takes.
pub(crate) fn unmapped(attribute: Option<&Attribute>) -> Placed {
    match attribute.map(|attribute| attribute.role) {
        Some(Role::Sent) => Placed::Ignored(Reason::OtherValueTaken),
        Some(Role::Used(by)) => Placed::Used(by),
        Some(Role::NotSent(reason)) => Placed::Ignored(reason),
        Some(Role::Holds(_) | Role::Unknown) | None => Placed::Unknown,
    }
}

/// The number of an attribute in the list of its resource.
pub(crate) fn number(resource: Resource, name: &str) -> Option<u8> {
    let at = resource.attributes().iter().position(|attribute| attribute.name == name)?;
    u8::try_from(at).ok()
}

/// More than any resource has attributes.
pub(crate) const MAX_ATTRIBUTES: usize = 64;

const NOWHERE: u8 = u8::MAX;

/// The number of an attribute that is not in the list.
pub(crate) const UNKNOWN: u8 = u8::MAX;
