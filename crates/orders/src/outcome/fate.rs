//! What becomes of each source value.

use super::conversion_rule::Rule;
use super::source_path::SourcePath;
use knowledge::shipstation::field_path::FieldPath;
use text::span::Span;

/// A source value and what becomes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fated {
    /// The value; for an empty one, what holds it.
    pub span: Span,
    /// Its path in the source.
    pub path: SourcePath,
    /// What becomes of it.
    pub fate: Fate,
}

/// The fates that are listed, of an order or of what stands outside of orders. All are counted.
pub(crate) const LISTED: usize = 50_000;

/// What becomes of a source value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fate {
    /// It arrives unchanged in this field.
    Mapped(FieldPath),
    /// It arrives in this field, changed by a rule.
    Changed(FieldPath, Rule),
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
    /// It decides which state ShipStation puts the order in, and whether it is in the feed.
    State,
    /// It decides whether the order belongs to the stock location of the URL.
    Location,
    /// It tells whether anything is left to be reported to the store.
    Packing,
    /// It decides what kind of line this is.
    LineKind,
    /// It tells how many pages the feed has.
    Pages,
}

/// Why a value is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It is empty.
    Empty,
    /// Purchase order numbers are not imported.
    PurchaseOrderNumber,
    /// Tax is not sent.
    Tax,
    /// Shipping charges are not sent.
    ShippingCharge,
    /// Weights are always taken as grams, whatever the unit.
    WeightUnit,
    /// The ShipStation order has no field for it.
    NoField,
    /// Another value is taken in its place.
    OtherValueTaken,
    /// It serves the store's own bookkeeping.
    Bookkeeping,
    /// It belongs to a record that no order in the file uses.
    RecordUnused,
    /// It says something about the answer, not about an order.
    AboutTheAnswer,
    /// The same element or key stands twice; one of them is taken.
    Repeated,
    /// The rule for it is only inferred, and those are switched off.
    InferredRuleOff,
    /// It names the language of the document, not a value of the order.
    Namespace,
    /// The person left its column out.
    LeftOut,
    /// It is nought and changes nothing.
    NoEffect,
}

impl Reason {
    /// Whether somebody might look for the value in ShipStation and miss it there.
    pub const fn is_loss(self) -> bool {
        matches!(
            self,
            Reason::PurchaseOrderNumber
                | Reason::Tax
                | Reason::ShippingCharge
                | Reason::WeightUnit
                | Reason::NoField
                | Reason::LeftOut
                | Reason::InferredRuleOff
        )
    }
}

/// A fate without its particulars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FateKind {
    /// Unchanged in a field.
    Mapped,
    /// In a field, by a rule.
    Changed,
    /// Deciding something.
    Used,
    /// Left out with a reason.
    Ignored,
    /// In an order that does not arrive.
    Blocked,
    /// Not placed.
    Unknown,
}

impl FateKind {
    /// Every kind.
    pub const ALL: [FateKind; 6] = [
        FateKind::Mapped,
        FateKind::Changed,
        FateKind::Used,
        FateKind::Ignored,
        FateKind::Blocked,
        FateKind::Unknown,
    ];

    /// Its name in class names and values of choices.
    pub const fn as_str(self) -> &'static str {
        match self {
            FateKind::Mapped => "mapped",
            FateKind::Changed => "changed",
            FateKind::Used => "used",
            FateKind::Ignored => "ignored",
            FateKind::Blocked => "blocked",
            FateKind::Unknown => "unknown",
        }
    }
}

impl Fate {
    /// Which kind it is of.
    pub const fn kind(&self) -> FateKind {
        match self {
            Fate::Mapped(_) => FateKind::Mapped,
            Fate::Changed(..) => FateKind::Changed,
            Fate::Used(_) => FateKind::Used,
            Fate::Ignored(_) => FateKind::Ignored,
            Fate::Blocked => FateKind::Blocked,
            Fate::Unknown => FateKind::Unknown,
        }
    }
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

impl FateCounts {
    /// How many have this fate.
    pub fn of(&self, kind: FateKind) -> usize {
        match kind {
            FateKind::Mapped => self.mapped,
            FateKind::Changed => self.changed,
            FateKind::Used => self.used,
            FateKind::Ignored => self.ignored,
            FateKind::Blocked => self.blocked,
            FateKind::Unknown => self.unknown,
        }
    }

    /// Counts one more value with this fate.
    pub fn note(&mut self, kind: FateKind) {
        self.values += 1;
        *match kind {
            FateKind::Mapped => &mut self.mapped,
            FateKind::Changed => &mut self.changed,
            FateKind::Used => &mut self.used,
            FateKind::Ignored => &mut self.ignored,
            FateKind::Blocked => &mut self.blocked,
            FateKind::Unknown => &mut self.unknown,
        } += 1;
    }

    /// Counts the values of another as well.
    pub fn add(&mut self, other: &FateCounts) {
        self.values += other.values;
        self.mapped += other.mapped;
        self.changed += other.changed;
        self.used += other.used;
        self.ignored += other.ignored;
        self.blocked += other.blocked;
        self.unknown += other.unknown;
    }

    pub(crate) fn count(&mut self, placed: Placed) {
        self.note(match placed {
            Placed::Mapped(_) => FateKind::Mapped,
            Placed::Changed(..) => FateKind::Changed,
            Placed::Used(_) => FateKind::Used,
            Placed::Ignored(_) => FateKind::Ignored,
            Placed::Unknown => FateKind::Unknown,
        });
    }

    /// Nothing of it arrives.
    pub(crate) fn block(&mut self) {
        self.blocked += self.mapped + self.changed;
        self.mapped = 0;
        self.changed = 0;
    }
}

/// Where a value goes, before it is known whether the order arrives. Small, for it is made for
/// every value of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Placed {
    Mapped(FieldPath),
    Changed(FieldPath, Rule),
    Used(Use),
    Ignored(Reason),
    Unknown,
}

impl Placed {
    /// The final fate, now that it is known whether the order arrives.
    pub(crate) fn fate(self, arrives: bool) -> Fate {
        match self {
            Placed::Mapped(_) | Placed::Changed(..) if !arrives => Fate::Blocked,
            Placed::Mapped(field) => Fate::Mapped(field),
            Placed::Changed(field, rule) => Fate::Changed(field, rule),
            Placed::Used(by) => Fate::Used(by),
            Placed::Ignored(reason) => Fate::Ignored(reason),
            Placed::Unknown => Fate::Unknown,
        }
    }
}
