//! Tool 3: how orders arrive in ShipStation: source order, mapping, ShipStation order, fates.

pub mod dates;
pub mod decimal;
pub mod fields;

use super::profiles::Profile;
use super::report::{Certainty, Finding};
use super::span::Span;

/// What was read of a file of orders.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The kind of store it comes from.
    pub profile: Profile,
    /// What the text is; `None` where it is no file of orders.
    pub format: Option<Format>,
    /// What concerns the file as a whole, `service-discontinued` first.
    pub findings: Vec<Finding>,
    /// In order of appearance.
    pub orders: Vec<Order>,
    /// The fates of all values of the file.
    pub fates: FateCounts,
    /// The outcomes of all orders.
    pub outcomes: OutcomeCounts,
}

/// A form that orders come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// QuickBooks Commerce API documents.
    Json,
    /// Custom Store XML.
    Xml,
}

/// One order and what becomes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The record in the text.
    pub span: Span,
    /// Whether it arrives.
    pub outcome: Outcome,
    /// Its order number, as far as there is one.
    pub number: Option<String>,
    /// The order as ShipStation gets it, field by field in ShipStation's order.
    pub shipstation: Vec<MappedField>,
    /// Every source value of the order, in order of appearance, with its one fate.
    pub fates: Vec<Fated>,
    /// In order of appearance.
    pub findings: Vec<Finding>,
}

/// Whether an order arrives in ShipStation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// With nothing to say against it.
    Arrives,
    /// With something lost or surprising.
    ArrivesWithWarnings,
    /// Because of at least one error.
    DoesNotArrive,
    /// It was never meant to: a draft, another location.
    NotInFeed,
}

/// One field of the ShipStation order.
#[derive(Debug, Clone, PartialEq)]
pub struct MappedField {
    /// Path in the Custom Store table below `Order`, without `Customer` and `Items`:
    /// `OrderNumber`, `ShipTo/City`, `Item[1]/SKU`.
    pub field: String,
    /// As ShipStation gets it.
    pub value: String,
    /// How it came to be.
    pub rule: Rule,
    /// How the rule is known.
    pub certainty: Certainty,
    /// The source values it was made from.
    pub from: Vec<Span>,
}

/// How a ShipStation value is made from source values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// As it stands.
    Copied,
}

/// A source value and what becomes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fated {
    /// The value.
    pub span: Span,
    /// Its path in the source, as the format writes it.
    pub path: String,
    /// What becomes of it.
    pub fate: Fate,
}

/// What becomes of a source value.
#[derive(Debug, Clone, PartialEq)]
pub enum Fate {
    /// It arrives unchanged in this field.
    Mapped(String),
    /// It arrives in this field, changed by a rule.
    Changed(String, Rule),
    /// It decides something: an id that joins, a filter.
    Used(Use),
    /// It is left out, for a reason.
    Ignored(Reason),
    /// It would arrive, but the order does not.
    Blocked,
    /// It cannot be placed.
    Unknown,
}

/// What a value that does not arrive itself is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Use {
    /// It joins two records.
    Joins,
}

/// Why a value is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It is empty.
    Empty,
}

/// How many values have which fate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct FateCounts {
    /// All of them.
    pub values: usize,
    /// Unchanged in a field.
    pub mapped: usize,
    /// In a field, by a rule.
    pub changed: usize,
    /// Deciding something.
    pub used: usize,
    /// Left out with a reason.
    pub ignored: usize,
    /// In an order that does not arrive.
    pub blocked: usize,
    /// Not placed.
    pub unknown: usize,
}

/// How many orders have which outcome.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct OutcomeCounts {
    /// With nothing to say against it.
    pub arrives: usize,
    /// With something lost or surprising.
    pub arrives_with_warnings: usize,
    /// Because of at least one error.
    pub does_not_arrive: usize,
    /// Never meant to arrive.
    pub not_in_feed: usize,
}
