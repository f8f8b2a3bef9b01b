//! Tool 2: decodes what ShipStation showed. Recover the message, recognise its envelope,
//! recognise the messages.
//!
//! [`examine`] undoes what happened to the text ([`recover`](Recovery)), reads the JSON in it, and
//! looks for the wordings of the catalogue in what is left. Every place it reports is one of the text as
//! it was pasted: `text/layers.rs` maps them back.
#![warn(clippy::disallowed_methods)]

mod carry;
mod decode;
mod envelope;
pub mod fields;
mod pieces;
mod recover;
mod recovery;
mod report;
pub mod samples;
mod scan;
mod scenario;
mod summary;
mod support_header;
mod support_text;
mod text;
mod wordings;

pub use decode::{Decoding, examine};
pub use envelope::kind::Envelope;
pub use recovery::Recovery;
pub use report::{Options, Report};
pub use scenario::{FoundScenario, Scenario};
pub use support_text::support_text;
