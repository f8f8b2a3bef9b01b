//! Finds the URL in whatever was pasted, and takes it apart.

pub(crate) mod feed_path;
pub(crate) mod find_url;
pub(crate) mod host;
pub(crate) mod located;
pub(crate) mod looked_at;
pub(crate) mod parameter_edits;
pub(crate) mod parsed_url;
pub(crate) mod query;
pub(crate) mod raw_request;
pub(crate) mod syntax;
pub(crate) mod token;
pub(crate) mod url_end;
