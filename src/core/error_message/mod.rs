//! Tool 2: decodes what ShipStation showed. Recover the message, recognise its envelope,
//! recognise the messages.
//!
//! [`examine`] undoes what happened to the text ([`recover`](Recovery)), reads the JSON in it, and
//! lays the wordings of the catalogue onto what is left. Every place it tells is one of the text as
//! it was pasted: [`layer`] keeps the way back.

mod context;
mod coverage;
mod envelope;
pub mod fields;
mod gap;
mod index;
mod labels;
mod layer;
mod markup;
mod matched;
mod recognise;
mod recover;
pub mod samples;
mod scan;
mod settle;
mod status;
mod status_number;
mod story;
mod summary;
mod support;
mod tree;
mod typo;
mod wording;
mod words;
mod wrappers;

pub use envelope::Envelope;
pub use story::{Story, Telling};
pub use support::support_text;

use super::finding::Finding;
use super::profiles::Profile;
use super::text::span::Span;

/// What the reader asks for beside the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The kind of store; detected where it is not given.
    pub profile: Option<Profile>,
}

/// What was understood of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The kind of store it comes from.
    pub profile: Profile,
    /// In order of appearance; `service-discontinued` first. What is said several times is one
    /// finding with several places.
    pub findings: Vec<Finding>,
    /// What several findings mean together.
    pub stories: Vec<Telling>,
    /// What had to be undone to read the message, in that order; twice where it was done twice.
    pub recovered: Vec<Recovery>,
    /// What the messages were wrapped in, in order of appearance.
    pub envelopes: Vec<(Span, Envelope)>,
    /// What was not understood, without leading and trailing space.
    pub unexplained: Vec<Span>,
}

/// A damage that was undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recovery {
    /// `>` in front of lines was passed over.
    QuotedLines,
    /// `%22` and its like were turned back.
    PercentDecoded,
    /// `&quot;` and its like were turned back.
    HtmlUnescaped,
    /// Characters without width were passed over, and blanks that do not break made plain.
    InvisibleRemoved,
    /// A message was read across line ends.
    WrappedLines,
    /// HTML tags were passed over.
    MarkupRemoved,
    /// `\"` was read as `"`.
    BackslashesRemoved,
    /// `“…”`, `„…“` or `«…»` were read as `"…"`.
    TypographicQuotes,
    /// `'…'` was read as `"…"`.
    SingleQuotes,
    /// Names and texts were read without quotes around them.
    MissingQuotes,
    /// Commas with nothing behind them were passed over.
    TrailingCommas,
    /// Quotes and brackets that are never closed were closed at the end.
    ClosingsAdded,
    /// The messages were looked for in the middle of other text.
    FoundInText,
    /// Several messages were told apart.
    SeveralMessages,
}

impl Recovery {
    /// Its name in the JSON report.
    pub const fn as_str(self) -> &'static str {
        match self {
            Recovery::QuotedLines => "quoted-lines",
            Recovery::PercentDecoded => "percent-decoded",
            Recovery::HtmlUnescaped => "html-unescaped",
            Recovery::InvisibleRemoved => "invisible-removed",
            Recovery::WrappedLines => "wrapped-lines",
            Recovery::MarkupRemoved => "markup-removed",
            Recovery::BackslashesRemoved => "backslashes-removed",
            Recovery::TypographicQuotes => "typographic-quotes",
            Recovery::SingleQuotes => "single-quotes",
            Recovery::MissingQuotes => "missing-quotes",
            Recovery::TrailingCommas => "trailing-commas",
            Recovery::ClosingsAdded => "closings-added",
            Recovery::FoundInText => "found-in-text",
            Recovery::SeveralMessages => "several-messages",
        }
    }
}

/// Examines a text: whatever it is, there is a report.
pub fn examine(text: &str, options: &Options) -> Report {
    summary::report(text, options, understand(text))
}

/// All that is found in a text.
fn understand(text: &str) -> scan::Findings {
    let mut layers = layer::Layers::new(text);
    let recovered = recover::recover(&mut layers);
    let mut scan = scan::Scan::new(&mut layers);
    scan.layer(recovered.plain);
    scan.last_resort(recovered.plain);
    scan.page(recovered.marked_up);
    let mut findings = scan.findings;
    settle::settle(text, &mut findings);
    findings.unexplained = coverage::unexplained(&layers, recovered.plain, &findings);
    findings
}
