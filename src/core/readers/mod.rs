//! Text to values, each with its place.

pub mod csv;
pub mod encoding;
pub mod json;
pub mod xml;
