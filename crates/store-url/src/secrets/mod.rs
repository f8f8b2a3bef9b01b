//! User names, passwords and keys that must not be shown.

pub(crate) mod in_text;
pub(crate) mod in_url;
