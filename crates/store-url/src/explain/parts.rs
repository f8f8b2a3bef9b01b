//! Divides a text into parts, each with one meaning, that together cover all of it.

use super::url_part::{Meaning, Role, UrlPart};
use crate::url::host::Host;
use crate::url::parsed_url::Reading;
use crate::url::query;
use crate::url::query::{Id, Parameter};
use crate::url::syntax::{Item, Piece};
use crate::url::token::is_blank;
use knowledge::vocabulary::{ArgName, Arguments};
use text::indexed_sort;
use text::shorten::in_one_line;
use text::span::Span;

/// All parts of the text that a URL was read from.
pub(crate) fn all(reading: &Reading) -> Vec<UrlPart> {
    let text = reading.text;
    let mut parts = Vec::new();
    let (start, end) = (reading.located.start, reading.located.end);
    around(text, 0, start, true, &mut parts);
    let mut url = Builder { reading, parts: Vec::new() };
    url.scheme();
    url.authority();
    url.path();
    url.query();
    url.fragment();
    parts.extend(with_gaps(reading, url.parts));
    around(text, end, text.len(), false, &mut parts);
    parts
}

/// The parts of a text without a URL.
pub(crate) fn of_other_text(text: &str, empty: bool) -> Vec<UrlPart> {
    let (role, meaning) =
        if empty { (Role::Stray, Meaning::Stray) } else { (Role::Unknown, Meaning::Unknown) };
    if text.is_empty() { Vec::new() } else { vec![plain(Span::whole(text), role, meaning)] }
}

fn plain(span: Span, role: Role, meaning: Meaning) -> UrlPart {
    UrlPart { span, role, meaning, arguments: Arguments::new() }
}

/// What is in front of or behind the URL: words are not understood, the marks between them and
/// the URL are stray.
fn around(text: &str, start: usize, end: usize, before: bool, parts: &mut Vec<UrlPart>) {
    let outside = text.get(start..end).unwrap_or("");
    let is_mark = |c: char| is_blank(c) || !(c.is_alphanumeric() || matches!(c, '/' | '?' | '&' | '='));
    let words = if before {
        Piece::new(start, start + outside.trim_end_matches(is_mark).len())
    } else {
        Piece::new(end - outside.trim_start_matches(is_mark).len(), end)
    };
    let mut pieces = vec![
        (words, Role::Unknown, Meaning::Unknown),
        (
            if before { Piece::new(words.end, end) } else { Piece::new(start, words.start) },
            Role::Stray,
            Meaning::Stray,
        ),
    ];
    indexed_sort::sort_by_key(&mut pieces, |(piece, ..)| piece.start);
    for (piece, role, meaning) in pieces {
        if !piece.is_empty() {
            parts.push(plain(Span::new(text, piece.start, piece.end), role, meaning));
        }
    }
}

/// Cuts the gaps inside the URL out of its parts.
fn with_gaps(reading: &Reading, parts: Vec<UrlPart>) -> Vec<UrlPart> {
    let text = reading.text;
    let mut gaps = reading.located.gaps.iter().map(|gap| Span::new(text, gap.start, gap.end)).peekable();
    let mut out = Vec::with_capacity(parts.len());
    for part in parts {
        let mut at = part.span.start();
        while let Some(gap) = gaps.next_if(|gap| gap.start() < part.span.end()) {
            if at < gap.start() {
                out.push(UrlPart { span: Span::new(text, at, gap.start()), ..part.clone() });
            }
            out.push(plain(gap, Role::Stray, Meaning::Stray));
            at = gap.end();
        }
        if at < part.span.end() {
            out.push(UrlPart { span: Span::new(text, at, part.span.end()), ..part });
        }
    }
    out
}

struct Builder<'a> {
    reading: &'a Reading<'a>,
    parts: Vec<UrlPart>,
}

impl Builder<'_> {
    fn push(&mut self, piece: Piece, role: Role, meaning: Meaning) {
        self.push_with(piece, role, meaning, &[]);
    }

    fn push_with(&mut self, piece: Piece, role: Role, meaning: Meaning, arguments: &[(ArgName, String)]) {
        if piece.is_empty() {
            return;
        }
        let span = self.reading.span(piece);
        if let Some(last) =
            self.parts.last_mut().filter(|l| l.role == Role::Separator && role == Role::Separator)
        {
            last.span = last.span.to(span);
            return;
        }
        let arguments = arguments.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        self.parts.push(UrlPart { span, role, meaning, arguments });
    }

    fn mark(&mut self, piece: Piece) {
        self.push(piece, Role::Separator, Meaning::Mark);
    }

    fn scheme(&mut self) {
        let url = &self.reading.url;
        if let Some(scheme) = url.scheme {
            let meaning = match self.reading.piece(scheme).to_ascii_lowercase().as_str() {
                "https" => Meaning::Encrypted,
                "http" => Meaning::Unencrypted,
                _ => Meaning::OtherScheme,
            };
            self.push(scheme, Role::Scheme, meaning);
        }
        self.mark(url.scheme_mark);
    }

    fn authority(&mut self) {
        let url = &self.reading.url;
        if let Some(user) = url.user {
            self.push(user, Role::User, Meaning::Credential);
            if let Some(password) = url.password {
                self.mark(Piece::new(user.end, password.start));
                self.push(password, Role::Password, Meaning::Credential);
            }
            self.mark(Piece::new(url.password.unwrap_or(user).end, url.host.start));
        }
        let meaning = if self.reading.host == Host::Feed { Meaning::QuickbooksHost } else { Meaning::Host };
        let host = in_one_line(self.reading.piece(url.host));
        self.push_with(url.host, Role::Host, meaning, &[(ArgName::Host, host)]);
        if let Some(port) = url.port {
            self.mark(Piece::new(url.host.end, port.start));
            self.push(port, Role::Port, Meaning::Port);
        }
    }

    fn path(&mut self) {
        let (path, feed) = (self.reading.url.path, &self.reading.feed);
        let Some(id) = feed.id.filter(|_| self.reading.is_quickbooks()) else {
            let only_slash = self.reading.piece(path) == "/";
            if only_slash {
                self.mark(path)
            } else {
                self.push(path, Role::Path, Meaning::Path)
            }
            return;
        };
        let meaning = if feed.leads_to_feeds && !feed.is_wrong { Meaning::FeedPath } else { Meaning::Path };
        self.push(Piece::new(path.start, id.start), Role::Path, meaning);
        let number = in_one_line(&query::decoded(self.reading.piece(id)));
        self.push_with(id, Role::FeedId, Meaning::FeedId, &[(ArgName::Feed, number)]);
        let suffix = feed.suffix.unwrap_or(Piece::new(id.end, id.end));
        self.push(suffix, Role::Suffix, Meaning::Suffix);
        let rest = Piece::new(suffix.end, path.end);
        if feed.trailing == Some(rest) { self.mark(rest) } else { self.push(rest, Role::Path, Meaning::Path) }
    }

    fn query(&mut self) {
        let reading = self.reading;
        for (item, kind) in reading.url.items.iter().zip(&reading.kinds) {
            self.mark(item.mark);
            self.push(item.leftover, Role::Stray, Meaning::Stray);
            self.parameter(item, *kind);
        }
    }

    fn parameter(&mut self, item: &Item, kind: Parameter) {
        let name = in_one_line(&query::decoded(self.reading.piece(item.name)));
        let named = [(ArgName::Parameter, name)];
        let location = [(ArgName::Location, in_one_line(&self.reading.value(item)))];
        let open = query::location_id(self.reading.piece(item.value)) != Id::Number;
        let value_of_location = if open { Meaning::LocationOpen } else { Meaning::Location };
        let (name_means, value_means) = match kind {
            Parameter::Location => (Meaning::LocationParameter, value_of_location),
            Parameter::MisspeltLocation => (Meaning::LocationMisspelt, value_of_location),
            Parameter::Reserved => (Meaning::Reserved, Meaning::Value),
            Parameter::Secret => (Meaning::Credential, Meaning::Credential),
            Parameter::Empty | Parameter::Other => (Meaning::Parameter, Meaning::Value),
        };
        self.push_with(item.name, Role::Parameter, name_means, &named);
        self.mark(Piece::new(item.name.end, item.value.start));
        let arguments = if value_means == Meaning::Location { &location } else { &named };
        self.push_with(item.value, Role::Value, value_means, arguments);
    }

    fn fragment(&mut self) {
        if let Some(fragment) = self.reading.url.fragment {
            self.mark(Piece::new(fragment.start - 1, fragment.start));
            self.push(fragment, Role::Fragment, Meaning::Fragment);
        }
    }
}
