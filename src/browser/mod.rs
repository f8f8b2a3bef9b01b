//! The only calls to the browser outside components.

pub mod clipboard;
pub mod crash;
pub mod field_text;
pub mod files;
pub mod focus;
pub mod hand_over;
pub mod intl;
pub mod location;
pub mod programs;
pub mod save;
pub mod shared;
pub mod task;
pub mod texts;
pub mod today;
