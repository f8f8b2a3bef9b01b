//! The wordings of messages, and how a text is compared with them.

pub(crate) mod acceptance;
pub(crate) mod announcements;
pub(crate) mod field_label;
pub(crate) mod http_status;
pub(crate) mod index;
pub(crate) mod is_status_number;
pub(crate) mod recognise;
pub(crate) mod wording;
pub(crate) mod wording_match;
