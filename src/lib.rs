//! The page of Store Helper: shows what the tools' crates say, and nothing else.
#![warn(clippy::disallowed_methods)]

mod app;
#[cfg(feature = "bench")]
mod bench;
mod browser;
mod draft;
mod element;
mod open_files;
mod parts;
mod program;
mod route;
mod screen_title;
mod screens;
mod state;
mod update;
mod which_program;

pub use browser::{crash, focus};
pub use program::{start_first, start_tools};
