//! The report on a URL.

use crate::explain::sentence::Sentence;
use crate::explain::url_part::UrlPart;
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use knowledge::vocabulary::Arguments;
use text::span::Span;

/// What was read of a URL.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The kind of store it belongs to.
    pub profile: Profile,
    /// In order of appearance; `service-discontinued` first.
    pub findings: Vec<Finding>,
    /// Every byte of the text, in order, without gap or overlap.
    pub parts: Vec<UrlPart>,
    /// What ShipStation will do with `url`.
    pub sentence: Sentence,
    /// Values for the sentence.
    pub arguments: Arguments,
    /// The URL as read, without stray characters around it, with the asked-for location, and with
    /// any password masked; empty where there is none.
    pub url: String,
    /// The host that the URL leads to, as it is written; empty where there is none.
    pub host: String,
    /// The server that the URL leads to: host, and port where one is given, as written.
    pub server: String,
    /// The path, as written.
    pub path: String,
    /// The feed id of a QuickBooks Commerce URL, decoded.
    pub feed: Option<String>,
    /// The location that `url` carries, decoded; the first where there are several.
    pub location: Option<String>,
    /// Every location that `url` carries, decoded, in order.
    pub locations: Vec<String>,
    /// User names, passwords and keys in the text: never to be shown, see [`masked`](crate::masked).
    pub secrets: Vec<Span>,
}
