//! Tool 1: reads, checks and explains the URL that ShipStation is given.

use super::profiles::Profile;
use super::report::{Arguments, Finding};
use super::span::Span;

/// What the reader asks for beside the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The kind of store; detected where it is not given.
    pub profile: Option<Profile>,
    /// The stock location that the URL should carry: `None` leaves it as it is, an empty text
    /// takes it away.
    pub location: Option<String>,
}

/// What was read of a URL.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The kind of store it belongs to.
    pub profile: Profile,
    /// In order of appearance; `service-discontinued` first.
    pub findings: Vec<Finding>,
    /// Every byte of the text, in order, without gap or overlap.
    pub parts: Vec<Part>,
    /// What ShipStation will do with it.
    pub sentence: Sentence,
    /// Values for the sentence.
    pub arguments: Arguments,
    /// The URL as read, without stray characters around it, with the asked-for location, and with
    /// any password masked; empty where there is none.
    pub url: String,
    /// The location that the URL carries, decoded; the first where there are several.
    pub location: Option<String>,
}

/// A stretch of the text with one meaning.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Where.
    pub span: Span,
    /// What it is.
    pub role: Role,
}

/// What a part of a URL is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// `https`
    Scheme,
    /// Not understood.
    Unknown,
}

/// What ShipStation will do with the URL, in one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sentence {
    /// There is no URL.
    Nothing,
}
