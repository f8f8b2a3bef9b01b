//! How a value is read: dates, amounts, countries and states.

pub mod amount;
pub mod boolean;
pub mod date;
pub mod decimal;
pub mod place_name;
mod plain_name;
pub mod weight_unit;
