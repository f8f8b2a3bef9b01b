//! What each part of a URL is for, and what ShipStation does with the whole.

pub(crate) mod part;
pub(crate) mod parts;
pub(crate) mod sentence;
