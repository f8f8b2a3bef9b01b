//! Tool 1: reads, checks and explains the URL that ShipStation is given.
//!
//! The text is read in four steps, none of which can fail: `url/find_url.rs` finds the URL in whatever
//! was pasted, `url/syntax.rs` divides it, `url/parsed_url.rs` says what each piece is for, and `rules`
//! look at the result one code at a time. Places are kept as bytes of the pasted text throughout, so
//! that a change touches nothing but what it is meant for.
#![warn(clippy::disallowed_methods)]

pub mod connection;
mod edit;
mod examine;
mod explain;
mod options;
mod repair;
mod report;
mod rules;
pub mod samples;
mod secrets;
mod url;

pub use connection::day::Day;
pub use edit::server_and_path::{set_path, set_server};
pub use edit::stock_location::{set_feed, set_location, with_locations};
pub use edit::stock_location_list::{WantedLocation, follow_locations, set_locations, wanted_locations};
pub use examine::examine;
pub use explain::sentence::Sentence;
pub use explain::url_part::{Meaning, Role, UrlPart, visible};
pub use options::Options;
pub use repair::{fix, fix_all};
pub use report::Report;
pub use secrets::in_url::masked;
