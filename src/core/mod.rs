//! Everything that is known and computed. No browser, no clock, no I/O, no prose.

pub mod catalogue;
mod eight;
pub mod embed;
pub mod error_message;
pub mod excerpt;
pub mod orders;
pub mod profiles;
pub mod readers;
pub mod report;
pub mod shared_text;
pub mod sort;
pub mod sort_out;
pub mod span;
pub mod spelling;
pub mod store_url;
