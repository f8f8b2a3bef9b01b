//! The settings and the result of the error decoder.

use crate::envelope::kind::Envelope;
use crate::recovery::Recovery;
use crate::scenario::FoundScenario;
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use text::span::Span;

/// Settings for the examination of a text.
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
    /// How many more messages there are: of the different ones only the first thousand are findings.
    pub unlisted: usize,
    /// What several findings mean together.
    pub scenarios: Vec<FoundScenario>,
    /// What had to be undone to read the message, in that order; twice where it was done twice.
    pub recovered: Vec<Recovery>,
    /// What the messages were wrapped in, in order of appearance.
    pub envelopes: Vec<(Span, Envelope)>,
    /// What was not understood, without leading and trailing space.
    pub unexplained: Vec<Span>,
}
