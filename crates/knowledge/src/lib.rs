//! What is known: the words that all tools share, every code, the kinds of stores, and ShipStation's side.
#![warn(clippy::disallowed_methods)]

pub mod browsers;
pub mod catalogue;
pub mod finding;
pub mod privacy;
pub mod profiles;
pub mod shipstation;
pub mod tool_for_text;
pub mod vocabulary;
