//! The page: shows what the core says, and nothing else.

mod about;
mod app;
#[cfg(feature = "bench")]
mod bench;
mod browser;
mod codes;
mod draft;
mod element;
mod embed;
mod error_message;
pub(crate) mod open_files;
mod orders;
mod parts;
mod program;
mod route;
pub mod screen_title;
mod start;
mod state;
mod store_url;
mod update;
pub mod which_program;

pub use app::{App, AppProps};
pub use browser::{crash, focus};
pub use program::{start_first, start_tools};
pub use which_program::Program;
