//! An order and what becomes of it.

use super::conversion_rule::Rule;
use super::fate::{FateCounts, Fated};
use super::order_outcome::Outcome;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::order_status::OrderStatus;
use knowledge::vocabulary::{Certainty, Severity, Source};
use std::num::NonZeroU32;
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
    /// Every source value of the order, in order of appearance, with its one fate. A value of a
    /// record that several orders share stands with the first of them.
    pub fates: Vec<Fated>,
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
    /// Its order number, as far as there is one.
    pub number: Option<Box<str>>,
    /// The state that ShipStation puts it in.
    pub status: Option<OrderStatus>,
    /// Each code that is found in it, once, with its highest severity.
    pub codes: Box<[(Code, Severity)]>,
    /// The fates of its values.
    pub fates: FateCounts,
    /// Where its number stands.
    pub(crate) number_span: Option<Span>,
    /// An earlier order with the same number, counted from 1.
    pub(crate) same_number_as: Option<NonZeroU32>,
    /// The file that it stands in, and its place among the orders read from there.
    pub(crate) file: (u32, u32),
}

/// One field of the ShipStation order.
#[derive(Debug, Clone, PartialEq)]
pub struct MappedField {
    /// Path in the Custom Store table below `Order`, without `Customer` and `Items`:
    /// `OrderNumber`, `ShipTo/City`, `Item[1]/SKU`.
    pub field: String,
    /// The same, typed.
    pub path: FieldPath,
    /// As ShipStation gets it.
    pub value: String,
    /// How it came to be.
    pub rule: Rule,
    /// How the rule is known.
    pub certainty: Certainty,
    /// Where the rule was read.
    pub sources: &'static [&'static Source],
    /// The source values it was made from.
    pub from: Vec<Span>,
}
