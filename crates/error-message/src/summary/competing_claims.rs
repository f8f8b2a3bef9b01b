//! Decides between claims on the same words, and between claims that are one cause.

use crate::envelope::kind::Envelope;
use crate::scan::found::{Findings, Found};
use crate::support_header::headers;
use crate::text::words::{hash, words};
use crate::wordings::http_status::is_status;
use knowledge::catalogue::Code;
use knowledge::vocabulary::ArgName;
use text::indexed_sort;
use text::span::{Span, united};

/// Leaves one claim for each place, and decides what a web page means.
pub(crate) fn resolve(text: &str, all: &mut Findings) {
    let headers = headers(text);
    all.found.retain(|found| !headers.iter().any(|header| header.overlaps(found.span)));
    all.found = best(std::mem::take(&mut all.found));
    page(all);
    statuses(text, all);
}

/// Where several wordings claim the same words, the one that explains most.
fn best(mut found: Vec<Found>) -> Vec<Found> {
    let rank = |f: &Found| (f.fixed, f.field.is_some(), f.payload.is_some(), !f.likely);
    indexed_sort::sort_by_key(&mut found, |f| (f.span.start(), std::cmp::Reverse(rank(f))));
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        match kept.last_mut().filter(|last| last.span.overlaps(one.span) || last.span == one.span) {
            // `error: (401)` and `401 Unauthorized` are one.
            Some(last) if says_the_same(last, &one) => {
                last.span = last.span.to(one.span);
                last.whole = last.whole.to(one.whole);
            }
            Some(last) if rank(&one) > rank(last) => *last = one,
            Some(_) => {}
            None => kept.push(one),
        }
    }
    kept
}

/// Whether two claims make the same finding.
fn says_the_same(a: &Found, b: &Found) -> bool {
    let value = |found: &Found, name: ArgName| {
        found.values.iter().find(|(argument, _)| *argument == name).map(|(_, value)| value.clone())
    };
    a.code == b.code && a.code.entry().arguments.iter().all(|name| value(a, *name) == value(b, *name))
}

/// A web page in the place of an answer is a finding, unless there is a message inside that says
/// more; then it is only what the message came in.
fn page(all: &mut Findings) {
    let Some((span, title)) = all.page.take() else { return };
    all.envelopes.push((span, Envelope::HtmlPage));
    let says_more = |f: &Found| span.overlaps(f.span) && !is_status(f.code);
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
        values: title.map(|title| (ArgName::Name, title)).into_iter().collect(),
        likely: false,
        fixed: 1,
        wording: None,
        payload: None,
    });
    indexed_sort::sort_by_key(&mut all.found, |f| f.span);
}

/// A status beside an answer in which a message says more is only how the answer came: one cause,
/// one finding.
fn statuses(text: &str, all: &mut Findings) {
    let on_its_own = |found: &Found| found.payload.is_none() && is_status(found.code);
    let others = || all.found.iter().filter(|found| !is_status(found.code));
    let answers = others().filter_map(|found| Some(all.payloads.get(found.payload?)?.0));
    let (answers, messages) = (Neighbours::new(answers), Neighbours::new(others().map(|found| found.whole)));
    let beside = |status: &Found| {
        answers.of(status.whole).any(|answer| belong_together(text, status, answer))
            || messages.of(status.whole).any(|message| is_explained_by(text, status.whole, message))
    };
    let (only_statuses, found) =
        std::mem::take(&mut all.found).into_iter().partition(|found| on_its_own(found) && beside(found));
    all.found = found;
    let covered = united(all.envelopes.iter().map(|(span, _)| *span).collect());
    for status in only_statuses {
        all.announced.push(status.whole);
        let next = covered.partition_point(|span| span.end() <= status.whole.start());
        if covered.get(next).is_none_or(|span| !span.overlaps(status.whole)) {
            all.envelopes.push((status.whole, Envelope::StatusLine));
        }
    }
}

/// Places in a text, to be asked for those beside another.
struct Neighbours {
    by_start: Vec<Span>,
    by_end: Vec<Span>,
}

/// Of the places beside another only so many on each side are looked at: behind them others stand
/// between the two.
const NEAREST: usize = 4;

impl Neighbours {
    fn new(spans: impl Iterator<Item = Span>) -> Self {
        let mut by_start: Vec<Span> = spans.collect();
        indexed_sort::sort(&mut by_start);
        by_start.dedup();
        let mut by_end = by_start.clone();
        indexed_sort::sort_by_key(&mut by_end, |span| span.end());
        Neighbours { by_start, by_end }
    }

    /// The nearest ones in front of a place and behind it.
    fn of(&self, place: Span) -> impl Iterator<Item = Span> {
        let behind = self.by_start.partition_point(|span| span.start() < place.end());
        let before = self.by_end.partition_point(|span| span.end() <= place.start());
        let before = self.by_end.get(before.saturating_sub(NEAREST)..before).unwrap_or(&[]);
        let behind = self.by_start.iter().skip(behind).take(NEAREST);
        before.iter().rev().chain(behind).copied()
    }
}

/// No more stands between a status and the answer that it was sent with, in bytes.
const LONGEST_HEADERS: usize = 2_000;
/// Words that may stand between them: `Content:`, `in 35ms`, `The answer was`.
const MOST_WORDS: usize = 4;
/// The statuses of answers that refuse the data. Any other status, on a line of its own above an
/// answer, may be a message of its own.
const OF_DATA: [Code; 2] = [Code::Http400, Code::Http422];

/// Whether a status and an answer are of one exchange: between them stand only header lines and a
/// few words.
fn belong_together(text: &str, status: &Found, answer: Span) -> bool {
    let Some(gap) = between(text, status.whole, answer) else { return false };
    // What the last line goes on with is the answer: that is no header.
    let (lines, last) = gap.rsplit_once('\n').unwrap_or(("", gap));
    let headers = lines.lines().skip(1).filter(|line| is_header(line)).count();
    let in_front = status.whole.start() < answer.start();
    let joined = !gap.contains('\n') || in_front && (headers > 0 || OF_DATA.contains(&status.code));
    let said = lines.lines().filter(|line| !is_header(line)).chain([last]);
    let words = said.flat_map(alphanumeric_words).count();
    joined && words <= MOST_WORDS && !told_apart(gap)
}

/// Words that tell one event from another: `First (401) Unauthorized, now {…}`.
const APART: &[&str] = &[
    "and",
    "but",
    "now",
    "today",
    "yesterday",
    "then",
    "later",
    "after",
    "next",
    "before",
    "und",
    "aber",
    "jetzt",
    "heute",
    "gestern",
    "dann",
    "danach",
    "später",
    "vorher",
    "et",
    "mais",
    "maintenant",
    "aujourd'hui",
    "puis",
    "ensuite",
    "après",
    "avant",
    "y",
    "pero",
    "ahora",
    "hoy",
    "ayer",
    "luego",
    "después",
    "antes",
];

/// Whether the words between a status and an answer make two events of them.
fn told_apart(gap: &str) -> bool {
    gap.len() < 200 && words(gap).iter().any(|word| APART.iter().any(|known| hash(known) == word.hash))
}

/// Whether a message stands directly behind a status: `(401) Unauthorized: Wrong credentials.`
fn is_explained_by(text: &str, status: Span, message: Span) -> bool {
    message.start() >= status.end()
        && between(text, status, message).is_some_and(|gap| {
            gap.contains([':', '-', '–']) && gap.trim_matches([':', '-', '–', ' ']).is_empty()
        })
}

/// What stands between two places that do not overlap, where it is short.
fn between(text: &str, a: Span, b: Span) -> Option<&str> {
    let (first, second) = if a.start() <= b.start() { (a, b) } else { (b, a) };
    text.get(first.end()..second.start()).filter(|gap| gap.len() <= LONGEST_HEADERS)
}

/// `Content-Type: application/json`
fn is_header(line: &str) -> bool {
    let name = line.trim_start_matches(['>', ' ']).split_once(": ").map(|(name, _)| name);
    name.is_some_and(|name| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
}

fn alphanumeric_words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}
