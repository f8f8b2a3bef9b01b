//! Tool 2: decodes what ShipStation showed. Recover the message, recognise its envelope,
//! recognise the messages.
//!
//! [`examine`] undoes what happened to the text ([`recover`](Recovery)), reads the JSON in it, and
//! lays the wordings of the catalogue onto what is left. Every place it tells is one of the text as
//! it was pasted: `text/layers.rs` keeps the way back.

pub(crate) mod decode;
pub(crate) mod envelope;
pub mod fields;
pub(crate) mod recover;
pub(crate) mod recovery;
pub(crate) mod report;
pub mod samples;
pub(crate) mod scan;
pub(crate) mod scenario;
pub(crate) mod summary;
pub(crate) mod support_header;
pub(crate) mod support_text;
pub(crate) mod text;
pub(crate) mod wordings;

pub use decode::examine;
pub use envelope::kind::Envelope;
pub use recovery::Recovery;
pub use report::{Options, Report};
pub use scenario::{Story, Telling};
pub use support_text::support_text;
