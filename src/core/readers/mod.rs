//! Text to values, each with its place.

pub mod json;
pub mod xml;
