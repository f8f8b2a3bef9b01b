//! Records that many orders use, kept without their text: to read an address, a company or a
//! variant anew for each of its orders would be half of all the reading.

use super::json_record::{Record, new_record};
use super::scalar::{Scalar, Slot};
use crate::from_json::api::resource::Resource;
use text::span::Span;

/// The records that were read last; a power of two.
const KEPT: usize = 1024;

/// Records by the place where they begin.
#[derive(Debug, Default)]
pub(crate) struct Known {
    shapes: Vec<Option<(usize, Shape)>>,
}

/// A record without its text.
#[derive(Debug)]
struct Shape {
    resource: Resource,
    span: Span,
    values: Vec<Value>,
    held: Vec<(u8, Shape)>,
}

#[derive(Debug)]
struct Value {
    attribute: u8,
    nested: bool,
    kind: ScalarKind,
    span: Span,
}

#[derive(Debug, Clone, Copy)]
enum ScalarKind {
    Null,
    Bool(bool),
    Number,
    /// A text of at least a character; whether a backslash is in it.
    Text(bool),
    Empty,
}

impl Known {
    /// Keeps a record, if it is of a kind that many orders use. Of two that would lie in the same
    /// place, the later stays.
    pub fn keep(&mut self, offset: usize, record: &Record<'_>) {
        if !is_shared(record.resource) {
            return;
        }
        if self.shapes.is_empty() {
            self.shapes.resize_with(KEPT, || None);
        }
        if let Some(place) = self.shapes.get_mut(place(offset)) {
            *place = Some((offset, shape(record)));
        }
    }

    /// The record that begins at `offset` of `text`, if it is known.
    pub fn record<'a>(&self, text: &'a str, offset: usize, resource: Resource) -> Option<Record<'a>> {
        let (known, shape) = self.shapes.get(place(offset))?.as_ref()?;
        (*known == offset && shape.resource == resource).then(|| shape.record(text))
    }
}

fn place(offset: usize) -> usize {
    // Records of a kind are about equally long: without mixing, many would fall into one place.
    let mixed = (offset as u32).wrapping_mul(0x9e37_79b1);
    (mixed >> 16) as usize % KEPT
}

fn is_shared(resource: Resource) -> bool {
    use crate::from_json::api::resource::Resource::{Address, Company, Currency, Location, Variant};
    matches!(resource, Address | Company | Currency | Location | Variant)
}

fn shape(record: &Record<'_>) -> Shape {
    let values = record.slots.iter().map(|slot| Value {
        attribute: slot.attribute,
        nested: slot.nested,
        kind: match slot.value {
            Scalar::Null => ScalarKind::Null,
            Scalar::Bool(value) => ScalarKind::Bool(value),
            Scalar::Number(_) => ScalarKind::Number,
            Scalar::Text { raw: "", .. } => ScalarKind::Empty,
            Scalar::Text { escaped, .. } => ScalarKind::Text(escaped),
        },
        span: slot.span,
    });
    Shape {
        resource: record.resource,
        span: record.span,
        values: values.collect(),
        held: record.held.iter().map(|(attribute, held)| (*attribute, shape(held))).collect(),
    }
}

impl Shape {
    fn record<'a>(&self, text: &'a str) -> Record<'a> {
        let mut record = new_record(self.resource, self.span, self.values.len());
        for value in &self.values {
            let Value { attribute, nested, kind, span } = *value;
            let value = match kind {
                ScalarKind::Null => Scalar::Null,
                ScalarKind::Bool(value) => Scalar::Bool(value),
                ScalarKind::Number => Scalar::Number(span.of(text)),
                ScalarKind::Text(escaped) => Scalar::Text { raw: span.of(text), escaped },
                ScalarKind::Empty => Scalar::Text { raw: "", escaped: false },
            };
            record.push(Some(Slot { attribute, nested, value, span, placed: None, path: String::new() }));
        }
        record.held = self.held.iter().map(|(attribute, held)| (*attribute, held.record(text))).collect();
        record
    }
}
