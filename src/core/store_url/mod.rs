//! Tool 1: reads, checks and explains the URL that ShipStation is given.
//!
//! The text is read in four steps, none of which can fail: [`locate`] finds the URL in whatever
//! was pasted, [`syntax`] divides it, [`reading`] says what each piece is for, and [`rules`] look
//! at the result one code at a time. Places are kept as bytes of the pasted text throughout, so
//! that a change touches nothing but what it is meant for.

mod address;
mod credentials;
mod day;
mod fix;
pub mod guide;
pub(crate) mod host;
mod locate;
mod location;
mod locations;
mod part;
mod parts;
mod path;
mod query;
mod raw_request;
mod reading;
pub mod requests;
mod rules;
pub mod samples;
mod secrets;
mod sentence;
pub mod shell;
pub mod ship_notice;
mod similar;
mod syntax;
mod token;
mod torn;

pub use address::{set_path, set_server};
pub use day::Day;
pub use fix::{fix, fix_all};
pub use location::{set_feed, set_location, with_locations};
pub use locations::{Wanted, follow_locations, set_locations, wanted_locations};
pub use part::{Meaning, Part, Role, visible};
pub use secrets::masked;
pub use sentence::Sentence;

use super::catalogue::Code;
use super::finding::Finding;
use super::profiles::Profile;
use super::text::edit::apply_edits;
use super::text::span::Span;
use super::vocabulary::Arguments;
use reading::Reading;

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
    /// User names, passwords and keys in the text: never to be shown, see [`masked`].
    pub secrets: Vec<Span>,
}

/// Reads whatever was pasted.
///
/// Any text gives a report. Where it holds several URLs, the first that looks like a feed is read
/// and the rest is a part that is not understood.
pub fn examine(text: &str, options: &Options) -> Report {
    match Reading::new(text, options) {
        Some(reading) => read(&reading, options),
        None => without_url(text, options),
    }
}

fn read(reading: &Reading, options: &Options) -> Report {
    let secrets = secrets::find(reading);
    let edits = options.location.as_ref().map(|id| location::edits(reading, id)).unwrap_or_default();
    // Sentence and locations are those of the URL with the asked-for location.
    let changed = apply_edits(reading.text, &edits);
    let same_profile = Options { profile: Some(reading.profile), location: None };
    let asked = options.location.as_ref().and_then(|_| Reading::new(&changed, &same_profile));
    let carried = asked.as_ref().unwrap_or(reading);
    let (sentence, arguments) = sentence::choose(carried);
    let locations: Vec<String> = carried.locations().map(|item| carried.value(item)).collect();
    Report {
        profile: reading.profile,
        findings: rules::findings(reading, options),
        parts: parts::all(reading),
        sentence,
        arguments,
        url: secrets::clean_url(reading, &secrets, edits),
        host: reading.piece(reading.url.host).to_owned(),
        server: reading.piece(address::server(reading)).to_owned(),
        path: reading.piece(reading.url.path).to_owned(),
        feed: reading.feed.id.filter(|_| reading.is_quickbooks()).map(|id| query::decoded(reading.piece(id))),
        location: locations.first().cloned(),
        locations,
        secrets,
    }
}

/// The report of a text without a URL.
fn without_url(text: &str, options: &Options) -> Report {
    let profile = options.profile.unwrap_or(Profile::CustomStore);
    let empty = text.chars().all(token::is_blank);
    let (finding, sentence) = if empty {
        (Finding::new(Code::NothingPasted), Sentence::Nothing)
    } else {
        (rules::no_url(text), Sentence::NoUrl)
    };
    let mut findings = vec![finding];
    if profile == Profile::QuickbooksCommerce {
        findings.insert(0, Finding::new(Code::ServiceDiscontinued));
    }
    Report {
        profile,
        findings,
        parts: parts::of_other_text(text, empty),
        sentence,
        arguments: Arguments::new(),
        url: String::new(),
        host: String::new(),
        server: String::new(),
        path: String::new(),
        feed: None,
        location: None,
        locations: Vec::new(),
        secrets: credentials::find(text),
    }
}
