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
mod orders;
mod parts;
mod program;
mod route;
mod start;
mod state;
mod store_url;
mod update;

pub use app::{App, AppProps};
pub use browser::{crash, focus};
pub use program::{Program, start_first, start_tools};
