//! What is found in a text, in places of the text as it was pasted.

use crate::envelope::kind::Envelope;
use crate::recovery::Recovery;
use crate::wordings::index::INDEX;
use knowledge::catalogue::Code;
use knowledge::catalogue::pattern::Scope;
use knowledge::vocabulary::ArgName;
use text::span::Span;

/// A message that an entry explains.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    pub code: Code,
    /// In the pasted text.
    pub span: Span,
    /// With the name of the attribute in front of it.
    pub whole: Span,
    /// The attribute, as the message or its key writes it.
    pub field: Option<String>,
    pub values: Vec<(ArgName, String)>,
    /// Whether it is only likely: misspelt, cut off, or on its own.
    pub likely: bool,
    /// How many words of the wording stand there.
    pub fixed: usize,
    /// The wording, as an index into those of the catalogue; `None` where a status or a page says it.
    pub wording: Option<usize>,
    /// The payload it was in, as an index into `payloads`.
    pub payload: Option<usize>,
}

impl Found {
    /// Where its wording counts.
    pub fn scope(&self) -> Option<Scope> {
        self.wording.and_then(|number| INDEX.wordings.get(number)).map(|wording| wording.scope)
    }
}

impl Findings {
    /// Notes what had to be undone to read a message.
    pub fn undone(&mut self, steps: &[Recovery]) {
        for step in steps {
            let count = |list: &[Recovery]| list.iter().filter(|s| *s == step).count();
            while count(&self.steps) < count(steps) {
                self.steps.push(*step);
            }
        }
    }
}

/// What a status or a word beside a message says.
pub(crate) fn told_by(code: Code, span: Span, value: String, payload: usize) -> Found {
    Found {
        code,
        span,
        whole: span,
        field: None,
        values: vec![(ArgName::Found, value)],
        likely: false,
        fixed: 1,
        wording: None,
        payload: Some(payload),
    }
}

/// What was found in all layers; every place is one of the pasted text.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub found: Vec<Found>,
    /// Messages of payloads that no entry explains.
    pub unknown: Vec<(Span, Option<String>)>,
    /// All strings of payloads: what no wording explains of them is not understood.
    pub strings: Vec<Span>,
    pub payloads: Vec<(Span, Envelope)>,
    /// Sentences that only announce a message.
    pub announced: Vec<Span>,
    /// Envelopes that are no payload.
    pub envelopes: Vec<(Span, Envelope)>,
    /// What had to be undone, each as often as the message that needed it most.
    pub steps: Vec<Recovery>,
    /// A web page, and what it calls itself.
    pub page: Option<(Span, Option<String>)>,
    /// What none of this explains.
    pub unexplained: Vec<Span>,
}
