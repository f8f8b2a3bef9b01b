//! What the QuickBooks Commerce API calls its records and attributes, and which field of a ShipStation order each
//! becomes.

pub mod attributes;
pub mod mapping_table;
pub mod resource;
