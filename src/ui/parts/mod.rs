//! Pieces that more than one screen is made of.

mod badge;
mod copy;
mod file_drop;
mod findings;
mod following_field;
mod frame;
mod notice;
mod places;
mod save_link;
mod screen_link;
mod settled;
mod source_list;
mod source_view;
mod status_form;
mod summary;
mod text_input;
mod title;

pub use badge::{certainty_badge, severity_badge, severity_class};
pub use copy::CopyButton;
pub use file_drop::FileDrop;
pub use findings::{Findings, FindingsProps, listed, marks};
pub use following_field::FollowingField;
pub use frame::{footer, header};
pub use notice::notice;
pub use places::{PlacedFile, Places, use_places};
pub use save_link::{MadeFile, SaveLink, SaveOnDemand, save_hint};
pub use screen_link::{ScreenLink, link_to};
pub use settled::use_settled;
pub use source_list::source_list;
pub use source_view::{Mark, Marked, marker, source_view};
pub use status_form::StatusForm;
pub use summary::summary;
pub use text_input::TextInput;
pub use title::title;
