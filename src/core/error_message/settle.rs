//! Decides between claims on the same words.

use super::coverage::headers;
use super::envelope::Envelope;
use super::scan::{Findings, Found};
use super::summary::UNTOLD;
use crate::core::catalogue::Code;
use crate::core::report::ArgName;
use crate::core::sort;

/// What a web page may say of itself without being anything else.
const STATUS_CODES: &[Code] = &[
    Code::Http400,
    Code::Http401,
    Code::Http402,
    Code::Http403,
    Code::Http404,
    Code::Http414,
    Code::Http422,
    Code::Http429,
    Code::Http5xx,
    Code::TimedOut,
];

/// Leaves one claim for each place, and decides what a web page means.
pub(super) fn settle(text: &str, all: &mut Findings) {
    let headers = headers(text);
    all.found.retain(|found| !headers.iter().any(|header| header.overlaps(found.span)));
    all.found = best(std::mem::take(&mut all.found));
    page(all);
}

/// Where several wordings claim the same words, the one that explains most.
fn best(mut found: Vec<Found>) -> Vec<Found> {
    let rank = |f: &Found| (f.fixed, f.field.is_some(), f.payload.is_some(), !f.likely);
    sort::sort_by_key(&mut found, |f| (f.span.start(), std::cmp::Reverse(rank(f))));
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        match kept.last_mut().filter(|last| last.span.overlaps(one.span) || last.span == one.span) {
            Some(last) if rank(&one) > rank(last) => *last = one,
            Some(_) => {}
            None => kept.push(one),
        }
    }
    kept
}

/// A web page in the place of an answer is a finding, unless there is a message inside that says
/// more; then it is only what the message came in.
fn page(all: &mut Findings) {
    let Some((span, title)) = all.page.take() else { return };
    all.envelopes.push((span, Envelope::HtmlPage));
    let says_more = |f: &Found| span.overlaps(f.span) && !STATUS_CODES.contains(&f.code);
    if all.found.iter().any(says_more) {
        return;
    }
    all.found.retain(|f| !span.overlaps(f.span));
    all.unknown.retain(|(unknown, _)| !span.overlaps(*unknown));
    all.payloads.retain(|(payload, _)| !span.overlaps(*payload) || payload.len() > span.len());
    all.strings.retain(|string| !span.overlaps(*string) || string.len() > span.len());
    all.found.push(Found {
        code: Code::HtmlInsteadOfXml,
        span,
        whole: span,
        field: None,
        values: vec![(ArgName::Name, title.unwrap_or_else(|| UNTOLD.to_owned()))],
        likely: false,
        fixed: 1,
        wording: None,
        payload: None,
    });
    sort::sort_by_key(&mut all.found, |f| f.span);
}
