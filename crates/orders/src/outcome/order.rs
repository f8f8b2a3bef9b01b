//! An order and what becomes of it.

use super::conversion_rule::Rule;
use super::fate::Fated;
use super::order_outcome::Outcome;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::order_status::OrderStatus;
use knowledge::vocabulary::{Certainty, Severity, Source};
use smallvec::SmallVec;
use std::num::NonZeroU32;
use std::rc::Rc;
use text::span::Span;

/// One order and what becomes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The record in the text.
    pub span: Span,
    /// Whether it arrives.
    pub outcome: Outcome,
    /// Its order number, as far as there is one.
    pub number: Option<String>,
    /// The state that ShipStation puts it in, as far as the status lists tell.
    pub status: Option<OrderStatus>,
    /// The order as ShipStation gets it, or would get it, field by field in ShipStation's order.
    pub shipstation: Vec<MappedField>,
    /// The source values of the order, in order of appearance, with the one fate of each. A value of a
    /// record that several orders share stands with the first of them. Of more than 50,000 only the
    /// first are listed.
    pub fates: Vec<Fated>,
    /// How many values are not listed in `fates`.
    pub fates_left_out: usize,
    /// What becomes here of the values of a shared record that stand with an earlier order.
    pub shared: Vec<Fated>,
    /// In order of appearance.
    pub findings: Vec<Finding>,
}

/// What is kept of an order while the file is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// The record in the text.
    pub span: Span,
    /// Whether it arrives.
    pub outcome: Outcome,
    /// The state that ShipStation puts it in.
    pub status: Option<OrderStatus>,
    /// Each code that is found in it, once, with its highest severity. Orders in which the same is
    /// found share the list.
    pub codes: Rc<[(Code, Severity)]>,
    pub(crate) number: Option<Box<OrderNumber>>,
}

/// The number of an order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OrderNumber {
    pub said: Box<str>,
    pub span: Span,
    /// An earlier order with the same number, counted from 1.
    pub same_as: Option<NonZeroU32>,
}

impl Summary {
    /// Its order number, as far as there is one.
    pub fn number(&self) -> Option<&str> {
        self.number.as_ref().map(|number| &*number.said)
    }
}

/// One field of the ShipStation order.
#[derive(Debug, Clone, PartialEq)]
pub struct MappedField {
    /// Which.
    pub path: FieldPath,
    /// As ShipStation gets it; nothing where that is the source value as it stands.
    value: Option<Box<str>>,
    /// How it came to be.
    pub rule: Rule,
    /// How the rule is known.
    pub certainty: Certainty,
    /// Where the rule was read.
    pub sources: &'static [&'static Source],
    /// The source values it was made from.
    pub from: SmallVec<[Span; 2]>,
}

impl MappedField {
    /// A field that gets `value`, which was made from what stands at `from` in `text`.
    pub(crate) fn new(text: &str, path: FieldPath, value: &str, how: How, from: &[Span]) -> Self {
        let stands = from.first().is_some_and(|span| span.of(text) == value);
        let value = if stands { None } else { Some(value.into()) };
        let How { rule, certainty, sources } = how;
        MappedField { path, value, rule, certainty, sources, from: SmallVec::from_slice(from) }
    }

    /// Its path in the Custom Store table below `Order`, without `Customer` and `Items`:
    /// `OrderNumber`, `ShipTo/City`, `Item[1]/SKU`.
    pub fn name(&self) -> String {
        self.path.to_string()
    }

    /// What ShipStation gets; `text` is what was examined.
    pub fn value<'a>(&'a self, text: &'a str) -> &'a str {
        match (&self.value, self.from.first()) {
            (Some(value), _) => value,
            (None, Some(span)) => span.of(text),
            (None, None) => "",
        }
    }
}

/// How a field came to be: the rule, how it is known, and where it was read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct How {
    pub rule: Rule,
    pub certainty: Certainty,
    pub sources: &'static [&'static Source],
}
