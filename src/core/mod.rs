//! Everything that is known and computed. No browser, no clock, no I/O, no prose.

pub mod catalogue;
pub mod embed_snippet;
pub mod error_message;
pub mod finding;
pub mod orders;
pub mod profiles;
pub mod shipstation;
pub mod store_url;
pub mod tool_for_text;
pub mod vocabulary;
