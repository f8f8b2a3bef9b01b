//! Store Helper: store URLs, validation errors and order previews for people who connect a store
//! to ShipStation.
#![warn(clippy::disallowed_methods)]
pub mod core;
pub mod ui;
