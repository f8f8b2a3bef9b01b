//! What a person takes along: the JSON report, findings as a table, plain sentences, a frame for a help article, and
//! pages that need no script.
#![warn(clippy::disallowed_methods)]

pub mod embed_snippet;
pub mod findings_csv;
pub mod json_report;
pub mod narration;
#[cfg(not(target_arch = "wasm32"))]
pub mod pages;
