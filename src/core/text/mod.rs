//! Places in a text, changes of it, and how alike two words are. Knows nothing of stores.

pub mod edit;
pub mod edit_distance;
pub mod excerpt;
pub mod shared_text;
pub(crate) mod shorten;
pub mod span;
pub(crate) mod swar;
