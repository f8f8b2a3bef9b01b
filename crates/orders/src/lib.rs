//! Tool 3: how orders arrive in ShipStation: source order, mapping, ShipStation order, fates.
//!
//! [`Preview`] reads a text slice by slice and keeps a [`Summary`] of each order; the details
//! of one are made from the text by [`Preview::detail`] when somebody looks at it. [`examine`] does
//! all of it at once.
#![warn(clippy::disallowed_methods)]

mod by_text;
pub mod columns;
pub mod export;
mod format;
mod from_csv;
pub mod from_json;
mod from_xml;
mod options;
mod other_text;
mod outcome;
mod preview;
mod proportion;
mod repair;
pub mod samples;
mod sources;

pub use columns::column::{Choice, Column, MatchedBy, Target};
pub use format::Format;
pub use from_json::api::resource::single_name;
pub use knowledge::shipstation::order_screen::Section;
pub use options::Options;
pub use outcome::blocking_codes::CodeCount;
pub use outcome::conversion_rule::Rule;
pub use outcome::fate::{Fate, FateCounts, FateKind, Fated, Reason, Use};
pub use outcome::order::{MappedField, Order, Summary};
pub use outcome::order_outcome::{Outcome, OutcomeCounts};
pub use outcome::source_path::SourcePath;
pub use preview::examine::examine;
pub use preview::listing::{Listing, SortBy, View};
pub use preview::mapping_picture::{Drawing, Link, LossReason, Lost, Picture, picture};
pub use preview::open_file::OpenFile;
pub use preview::order_preview::{Preview, Progress};
pub use preview::report::Report;
pub use preview::source_file::SourceFile;
pub use preview::source_values::SourceValues;
pub use repair::gather::Repairs;
