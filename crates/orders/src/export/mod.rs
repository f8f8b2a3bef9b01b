//! Orders in a form that ShipStation takes today.

pub mod csv_rows;
pub mod xml_pages;
pub(crate) mod xml_values;
pub mod zip;

pub use csv_rows::{CsvRows, guarded};
pub use xml_pages::{Adapted, XmlPages};
pub use xml_values::Filled;
pub use zip::Zip;
