//! One folder for each screen.

pub(crate) mod about;
pub(crate) mod codes;
pub(crate) mod embed;
pub(crate) mod error_message;
pub(crate) mod orders;
pub(crate) mod start;
pub(crate) mod store_url;
