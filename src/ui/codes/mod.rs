//! The index of codes, and a page for each.

mod index;
mod page;

pub use index::Codes;
pub use page::CodePage;
