//! Tool 3: how orders arrive in ShipStation: source order, mapping, ShipStation order, fates.
//!
//! [`Preview`] reads a text slice by slice and keeps a [`Summary`] of each order; what fills a
//! screen is made anew from the text by [`Preview::detail`] when it is looked at. [`examine`] is
//! all of it at once.

mod code_counts;
pub mod columns;
mod context;
mod csv_file;
mod csv_orders;
mod draft;
pub mod export;
mod fates;
mod ids;
mod json_file;
mod json_index;
mod json_record;
mod json_scan;
mod listing;
mod mapping;
mod order;
mod part;
pub mod picture;
mod preview;
mod put;
mod repair;
mod rules;
pub mod samples;
mod sniff;
pub mod trace;
mod xml_file;
mod xml_orders;

pub use super::shipstation::order_screen::Section;
pub use code_counts::CodeCount;
pub use columns::{Choice, Column, MatchedBy, Target};
pub use fates::{Fate, FateCounts, FateKind, Fated, Reason, Use};
pub use json_scan::single_name;
pub use listing::{Listing, SortBy, View};
pub use order::{MappedField, Order, Outcome, OutcomeCounts, Summary};
pub use preview::{Part, Preview, Progress, SourceFile};
pub use repair::Repairs;
pub use rules::Rule;
pub use sniff::Seen;

use super::finding::Finding;
use super::profiles::Profile;
use super::readers::encoding::Encoding;
use super::shipstation::order_status::StatusMapping;

/// What the reader asks for beside the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The kind of store; detected where it is not given.
    pub profile: Option<Profile>,
    /// Which state of the store means what in ShipStation; the profile's own where it is not
    /// given. Lists that hold nothing tell nothing, so no state is missed in them.
    pub statuses: Option<StatusMapping>,
    /// The stock location ids of the store URL, separated by commas: orders of others are left
    /// out. Nothing or blank takes all.
    pub location: Option<String>,
    /// Whether rules that are only inferred are left out, to see what is documented.
    pub documented_only: bool,
    /// The person's choices for the columns of a table, by heading.
    pub columns: Vec<Choice>,
    /// How the file was written that the text comes from; see
    /// [`decode`](crate::core::readers::encoding::decode).
    pub encoding: Encoding,
}

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
    /// The values that belong to no order, in order of appearance.
    pub file_fates: Vec<Fated>,
    /// The fates of all values of the file: those of the orders and of the file together.
    pub fates: FateCounts,
    /// The outcomes of all orders.
    pub outcomes: OutcomeCounts,
}

/// A form that orders come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// QuickBooks Commerce API documents.
    Json,
    /// Custom Store XML.
    Xml,
    /// A table: a row an order, or a row a line of one.
    Csv,
}

/// Reads all of `text` at once, with every detail of every order.
pub fn examine(text: &str, options: &Options) -> Report {
    let mut preview = Preview::new(text.into(), options.clone());
    while !preview.advance(usize::MAX).finished {}
    preview.report()
}
