//! Spans, line look-up, edits, excerpts, edit distance and sorting, for texts of any kind. Knows nothing of stores.
#![warn(clippy::disallowed_methods)]

pub mod edit;
pub mod edit_distance;
pub mod excerpt;
pub mod file_ending;
pub mod indexed_sort;
pub mod named_values;
pub mod shared_text;
pub mod shorten;
pub mod span;
pub mod turns;
