//! Examines a text from beginning to end.

use crate::edit::{server_and_path, stock_location};
use crate::explain::sentence::Sentence;
use crate::explain::url_part::{Role, UrlPart};
use crate::explain::{parts, sentence};
use crate::options::Options;
use crate::report::Report;
use crate::rules;
use crate::rules::surroundings;
use crate::secrets::{in_text, in_url};
use crate::url::looked_at::looked_at;
use crate::url::parsed_url::Reading;
use crate::url::{query, token};
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use knowledge::vocabulary::Arguments;
use text::edit::apply_edits;
use text::span::Span;

/// Reads whatever was pasted.
///
/// Any text gives a report. Where it holds several URLs, the first that looks like a feed is read
/// and the rest is a part that is not understood; so is what comes behind the first 64 KB.
pub fn examine(text: &str, options: &Options) -> Report {
    let head = looked_at(text);
    let mut report = match Reading::new(head, options) {
        Some(reading) => read(&reading, options),
        None => without_url(head, options),
    };
    if head.len() < text.len() {
        add_rest(&mut report, text, head.len());
    }
    report
}

/// Adds what was not looked at, from `start` on, to a report on what is in front of it.
fn add_rest(report: &mut Report, text: &str, start: usize) {
    let rest = Span::new(text, start, text.len());
    if let Some(nothing) = report.findings.iter_mut().find(|finding| finding.code == Code::NothingPasted) {
        *nothing = Finding { spans: vec![rest], ..rules::no_url("") };
        report.sentence = Sentence::NoUrl;
    }
    let goes_on = |span: &mut Span| *span = if span.end() == start { span.to(rest) } else { *span };
    for finding in &mut report.findings {
        finding.spans.iter_mut().for_each(goes_on);
        finding.edits.iter_mut().for_each(|edit| goes_on(&mut edit.span));
    }
    match report.parts.last_mut().filter(|last| last.role == Role::Unknown) {
        Some(last) => last.span = last.span.to(rest),
        None => report
            .parts
            .extend(parts::of_other_text(text, false).into_iter().map(|part| UrlPart { span: rest, ..part })),
    }
    // Its beginning is shown.
    let shown = Span::new(text, start, start + SHOWN);
    let secrets = in_text::find(shown.of(text));
    report
        .secrets
        .extend(secrets.iter().map(|secret| Span::new(text, secret.start() + start, secret.end() + start)));
    if !report.url.is_empty() && report.findings.iter().all(|finding| finding.code != Code::StrayCharacters) {
        report.findings.push(surroundings::stray(rest, text));
    }
}

/// More of a part is never shown, in bytes.
const SHOWN: usize = 2_000;

pub(crate) fn read(reading: &Reading, options: &Options) -> Report {
    let secrets = in_url::find(reading);
    let edits = options.location.as_ref().map(|id| stock_location::edits(reading, id)).unwrap_or_default();
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
        url: in_url::clean_url(reading, &secrets, edits),
        host: reading.piece(reading.url.host).to_owned(),
        server: reading.piece(server_and_path::server(reading)).to_owned(),
        path: reading.piece(reading.url.path).to_owned(),
        feed: reading.feed.id.filter(|_| reading.is_quickbooks()).map(|id| query::decoded(reading.piece(id))),
        location: locations.first().cloned(),
        locations,
        secrets,
    }
}

/// The report of a text without a URL.
pub(crate) fn without_url(text: &str, options: &Options) -> Report {
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
        secrets: in_text::find(text),
    }
}
