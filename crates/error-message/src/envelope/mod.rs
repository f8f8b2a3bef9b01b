//! What a message is wrapped in, and which of its strings are messages.

pub(crate) mod form;
pub(crate) mod html_page;
pub(crate) mod interpreter;
pub(crate) mod json_tree;
pub mod kind;
pub(crate) mod payload;
pub(crate) mod xml_error;
