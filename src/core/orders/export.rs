//! Orders in a form that ShipStation takes today.

mod csv_rows;
mod xml_pages;

pub use csv_rows::CsvRows;
pub use xml_pages::{Filled, XmlPages};
