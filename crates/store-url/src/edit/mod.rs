//! Changes of one part of a URL that leave every other byte as it is.

pub(crate) mod server_and_path;
pub(crate) mod stock_location;
pub(crate) mod stock_location_list;
