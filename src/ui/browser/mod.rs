//! The only calls to the browser outside components.

pub mod clipboard;
pub mod crash;
pub mod files;
pub mod focus;
pub mod hand_over;
pub mod intl;
pub mod location;
#[allow(dead_code, reason = "its first users follow")]
pub mod save;
pub mod texts;
