//! Tool 2: decodes what ShipStation showed. Recover the message, recognise its envelope,
//! recognise the messages.

use super::profiles::Profile;
use super::report::Finding;
use super::span::Span;

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
    /// In order of appearance; `service-discontinued` first.
    pub findings: Vec<Finding>,
    /// What had to be undone to read the message, in that order.
    pub recovered: Vec<Recovery>,
    /// What was not understood, without leading and trailing space.
    pub unexplained: Vec<Span>,
}

/// A damage that was undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Recovery {
    /// `&quot;` and its like were turned back.
    HtmlUnescaped,
}
