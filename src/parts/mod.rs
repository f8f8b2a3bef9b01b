//! Pieces that more than one screen is made of.

pub(crate) mod badge;
pub(crate) mod copy;
pub(crate) mod cut;
pub(crate) mod debounced_text;
pub(crate) mod file_drop;
pub mod finding_ids;
pub(crate) mod findings;
pub(crate) mod focusable;
pub(crate) mod fold;
pub(crate) mod following_field;
pub(crate) mod frame;
pub(crate) mod line_lookup;
pub(crate) mod notice;
pub(crate) mod same;
pub(crate) mod save_link;
pub(crate) mod screen_link;
pub(crate) mod shared;
pub(crate) mod source_list;
pub(crate) mod source_view;
pub(crate) mod staged_drawing;
pub(crate) mod status_form;
pub(crate) mod summary;
pub(crate) mod text_input;
pub(crate) mod title;
pub(crate) mod window;

pub use focusable::focusable;
pub use notice::notice;
pub use shared::shared;
pub use source_list::source_list;
pub use source_view::source_view;
pub use summary::summary;
pub use title::title;
