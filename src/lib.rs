//! The page of Store Helper: shows what the tools' crates say, and nothing else.
#![warn(clippy::disallowed_methods)]

mod app;
#[cfg(feature = "bench")]
mod bench;
mod browser;
mod element;
mod field_history;
mod focus_wish;
mod open_files;
mod parts;
mod program_names;
mod programs;
mod route;
mod screen_title;
mod screens;
mod state;
mod update;

pub use browser::{crash, focus};
pub use focus_wish::FocusTarget;
pub use open_files::FileChanges;
pub use parts::focusable::focusable;
pub use program_names::Program;
pub use programs::{start_error_message, start_orders, start_reference, start_store_url, start_whole};
pub use state::{Action, State, Store};
