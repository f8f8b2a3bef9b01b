//! What is known of ShipStation's side: the fields of an order, what each accepts, and what its states are called.

pub mod check_value;
pub mod field_path;
pub mod field_table;
pub mod field_value;
pub mod order_screen;
pub mod order_status;
pub mod status_mapping;
pub mod values;
