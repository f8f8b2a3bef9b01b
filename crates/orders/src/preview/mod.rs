//! Opens files of orders and reads them, piece by piece, into one list.

pub(crate) mod examine;
pub(crate) mod listing;
pub mod mapping_picture;
pub mod open_file;
mod open_files;
pub(crate) mod order_preview;
pub(crate) mod report;
pub mod source_file;
pub mod source_values;
