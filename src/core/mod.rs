//! Everything that is known and computed. No browser, no clock, no I/O, no prose.

pub mod embed_snippet;
pub mod error_message;
pub mod orders;
pub mod store_url;
