//! What each part of a URL is for, and what ShipStation does with the whole.

pub(crate) mod parts;
pub(crate) mod sentence;
pub(crate) mod url_part;
