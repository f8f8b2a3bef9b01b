//! How a value is read: dates, amounts, countries and states.

pub mod amount;
pub mod date;
pub mod decimal;
pub mod place_name;
mod plain_name;
