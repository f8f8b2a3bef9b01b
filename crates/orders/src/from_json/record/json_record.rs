//! A record of the API as it was read.

use super::scalar::Slot;
use crate::from_json::api::attributes::Role;
use crate::from_json::api::resource::Resource;
use crate::outcome::fate::{Placed, Reason};
use text::span::Span;

/// A record, with the records it holds.
#[derive(Debug)]
pub(crate) struct Record<'a> {
    pub resource: Resource,
    pub span: Span,
    pub slots: Vec<Slot<'a>>,
    /// The place in `slots` of each attribute, `NOWHERE` if it has none.
    places: [u16; MAX_ATTRIBUTES],
    /// The attribute that each held record stands in, and the record.
    pub held: Vec<(u8, Record<'a>)>,
}

impl<'a> Record<'a> {
    /// The place of the attribute's value in `slots`; of several with one key the last counts.
    pub fn position(&self, attribute: u8) -> Option<usize> {
        let place = *self.places.get(usize::from(attribute))?;
        (place != NOWHERE).then_some(usize::from(place))
    }

    pub(crate) fn push(&mut self, slot: Option<Slot<'a>>) {
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
    pub fn listed_scalars(&self, name: &str) -> impl Iterator<Item = &Slot<'a>> {
        let attribute = number(self.resource, name).unwrap_or(UNKNOWN);
        self.slots.iter().filter(move |slot| slot.attribute == attribute && slot.nested)
    }

    /// Whether the attribute called `name` holds records.
    pub fn holds(&self, name: &str) -> bool {
        let attribute = number(self.resource, name).unwrap_or(UNKNOWN);
        self.held.iter().any(|(held_by, _)| *held_by == attribute)
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
pub(crate) fn number(resource: Resource, name: &str) -> Option<u8> {
    let at = resource.attributes().iter().position(|attribute| attribute.name == name)?;
    u8::try_from(at).ok()
}

pub(crate) fn new_record<'a>(resource: Resource, span: Span, expected: usize) -> Record<'a> {
    let slots = Vec::with_capacity(expected);
    Record { resource, span, slots, places: [NOWHERE; MAX_ATTRIBUTES], held: Vec::new() }
}

/// More than any resource has attributes.
pub(crate) const MAX_ATTRIBUTES: usize = 64;

pub(crate) const NOWHERE: u16 = u16::MAX;

/// The number of an attribute that is not in the list.
pub(crate) const UNKNOWN: u8 = u8::MAX;
