//! Everything that is known and computed. No browser, no clock, no I/O, no prose.

pub mod catalogue;
pub mod embed;
pub mod error_message;
pub mod orders;
pub mod profiles;
pub mod readers;
pub mod report;
pub mod sort;
pub mod sort_out;
pub mod store_url;
pub mod text;
