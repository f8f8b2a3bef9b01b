//! Wordings by which messages are recognised, as the catalogue writes them.

use crate::vocabulary::ArgName;

/// One wording of a message: words, and `{name}` where a value stands.
///
/// Upper case, accents, punctuation and line breaks make no difference. `{state}` and
/// `{parameter}` take one word, `{5xx}` a status from 500 to 599, every other name the words up to
/// the next one of the wording or to the end of the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern {
    /// The wording.
    pub text: &'static str,
    /// Where it counts.
    pub scope: Scope,
    /// Values that go with this wording.
    pub means: &'static [(ArgName, &'static str)],
}

/// Where a wording counts as the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Only as a message of an error payload, or as the whole text with the name of a known field: the
    /// words are everyday language.
    Payload,
    /// Also on its own: a line, a quotation, or behind the name of a known field.
    Message,
    /// Anywhere, also in the middle of a sentence: nobody else says this.
    Anywhere,
}

/// A wording that counts anywhere.
pub const fn anywhere(text: &'static str) -> Pattern {
    Pattern { text, scope: Scope::Anywhere, means: &[] }
}

/// A wording that counts as a message of its own.
pub const fn message(text: &'static str) -> Pattern {
    Pattern { text, scope: Scope::Message, means: &[] }
}

/// A wording that counts inside an error payload only.
pub const fn payload(text: &'static str) -> Pattern {
    Pattern { text, scope: Scope::Payload, means: &[] }
}

impl Pattern {
    /// The same with values that its findings carry.
    #[must_use]
    pub const fn with(self, means: &'static [(ArgName, &'static str)]) -> Pattern {
        Pattern { means, ..self }
    }
}
