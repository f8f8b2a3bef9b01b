//! Store Helper.
#[cfg(feature = "ui")]
pub mod ui;
