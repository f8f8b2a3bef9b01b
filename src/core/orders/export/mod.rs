//! Orders in a form that ShipStation takes today.

mod csv_rows;
mod xml_pages;
pub(crate) mod xml_values;
mod zip;

pub use csv_rows::{CsvRows, guarded};
pub use xml_pages::{Adapted, XmlPages};
pub use xml_values::Filled;
pub use zip::Zip;
