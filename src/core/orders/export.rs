//! Orders in a form that ShipStation takes today.

mod csv_rows;
mod xml_pages;
mod zip;

pub use csv_rows::{CsvRows, guarded};
pub use xml_pages::{Adapted, Filled, XmlPages};
pub use zip::Zip;
