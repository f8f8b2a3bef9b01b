//! Store Helper: store URLs, validation errors and order previews for people who connect a store
//! to ShipStation.
#![warn(clippy::disallowed_methods)]
pub mod core;
pub mod findings_csv;
pub mod json_report;
pub mod narration;
#[cfg(not(target_arch = "wasm32"))]
pub mod pages;
#[cfg(feature = "ui")]
pub mod ui;
