//! What was found so far, each thing once with all its places, however many pieces of a text it comes
//! from.

use super::find_scenario::find_scenario;
use super::message_finding::finding;
use super::unexplained::trimmed;
use crate::carry::Carry;
use crate::envelope::kind::Envelope;
use crate::fields;
use crate::recover::invisible::is_blank;
use crate::scan::found::{Findings, Found};
use crate::scenario::FoundScenario;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::ArgName;
use std::cmp::Ordering;
use std::ops::Range;
use text::indexed_sort;
use text::span::Span;

/// So many different findings are told apart; nobody reads more, and they would fill the memory.
pub(crate) const MOST_FINDINGS: usize = 1_000;

/// All that was found in the pieces of a text.
#[derive(Debug, Default)]
pub(crate) struct Account {
    /// In the order in which they were met.
    pub said: Vec<Said>,
    /// Their indices, sorted by what they say.
    order: Vec<usize>,
    /// Messages of which there was no room for another finding.
    pub unlisted: usize,
    /// Their findings are indices of `said`.
    pub scenarios: Vec<FoundScenario>,
    /// What is kept as it comes: steps, unexplained, envelopes.
    pub all: Findings,
    /// How many payloads stand in no other.
    pub payloads: usize,
    /// Whether anything stands outside of payloads.
    pub outside: bool,
    pub names_quickbooks_commerce: bool,
    /// From the first word to the last.
    pub says: Option<Span>,
    open: Open,
}

/// What was said, and where.
#[derive(Debug)]
pub(crate) struct Said {
    pub finding: Finding,
    /// What tells apart what the arguments do not.
    pub text: Span,
    /// Whether it stands outside of any payload, somewhere.
    pub loose: bool,
}

/// What goes on from one piece to the next, as indices.
#[derive(Debug, Default)]
struct Open {
    in_string: bool,
    /// A message that no entry explains.
    unknown: Option<usize>,
    /// A web page in the place of an answer.
    page: Option<usize>,
    envelopes: Vec<usize>,
}

impl Account {
    /// Takes in what was found in the piece `range` of `text`, in places of that piece; `after` is
    /// what it leaves open.
    pub fn add(&mut self, text: &str, range: Range<usize>, all: Findings, after: &Carry) {
        let piece = text.get(range.clone()).unwrap_or("");
        let open = std::mem::take(&mut self.open);
        let there = |span: Span| Span::new(text, span.start() + range.start, span.end() + range.start);
        self.names_quickbooks_commerce |= fields::names_quickbooks_commerce(piece);
        if !is_blank(piece) {
            let words = trimmed(text, range.start, range.end);
            self.says = Some(self.says.map_or(words, |says| says.to(words)));
        }
        let mut members: Vec<(&Found, usize)> = Vec::new();
        for found in &all.found {
            let goes_on = found.code == Code::HtmlInsteadOfXml && found.span.start() == 0;
            let place = match open.page.filter(|_| goes_on) {
                Some(page) => self.longer(page, there(found.span)),
                None => {
                    let finding = finding(found, there(found.span));
                    self.say(text, Said { finding, text: Span::default(), loose: found.payload.is_none() })
                }
            };
            if after.in_page && found.code == Code::HtmlInsteadOfXml {
                self.open.page = place;
            }
            members.extend(place.map(|place| (found, place)));
        }
        for (span, field) in &all.unknown {
            let place = if open.in_string && span.start() == 0 {
                // A message of which the beginning was understood is understood.
                open.unknown.and_then(|unknown| self.longer(unknown, there(*span)))
            } else {
                let finding = Finding::new(Code::NotRecognised).at(there(*span));
                let finding = finding.with(ArgName::Field, field.as_deref());
                self.say(text, Said { finding, text: there(*span), loose: false })
            };
            if after.in_string && span.end() == piece.len() {
                self.open.unknown = place;
            }
        }
        self.open.in_string = after.in_string;
        self.tell_scenarios(members);
        self.all.undone(&all.steps);
        self.add_payloads(&all, &open);
        self.add_envelopes(&all, &open, after, there);
        let mut unexplained = all.unexplained.into_iter().map(there);
        // What goes on across the cut is one part.
        let joins = |last: &Span, next: &Span| {
            next.start() - last.end() < 100 && trimmed(text, last.end(), next.start()).is_empty()
        };
        if let Some(first) = unexplained.next() {
            match self.all.unexplained.last_mut().filter(|last| joins(last, &first)) {
                Some(last) => *last = last.to(first),
                None => self.all.unexplained.push(first),
            }
        }
        self.all.unexplained.extend(unexplained);
    }

    /// Adds a place to what was said before, or what was never said; where there is no more room for
    /// it, it is only counted.
    fn say(&mut self, text: &str, said: Said) -> Option<usize> {
        let by_what_it_says = |index: &usize| match self.said.get(*index) {
            Some(known) => compare(text, known, &said),
            None => Ordering::Less,
        };
        let at = match self.order.binary_search_by(by_what_it_says) {
            Ok(at) => {
                let index = *self.order.get(at)?;
                let known = self.said.get_mut(index)?;
                known.finding.spans.extend(said.finding.spans);
                known.finding.certainty = known.finding.certainty.max(said.finding.certainty);
                known.loose |= said.loose;
                return Some(index);
            }
            Err(at) => at,
        };
        if self.said.len() == MOST_FINDINGS {
            self.unlisted += 1;
            return None;
        }
        self.order.insert(at, self.said.len());
        self.said.push(said);
        Some(self.said.len() - 1)
    }

    /// What was said last goes on.
    fn longer(&mut self, index: usize, span: Span) -> Option<usize> {
        let last = self.said.get_mut(index)?.finding.spans.last_mut()?;
        *last = last.to(span);
        Some(index)
    }

    /// The scenarios of all payloads, each once; `members` has the findings of each message.
    fn tell_scenarios(&mut self, mut members: Vec<(&Found, usize)>) {
        members.retain(|(found, _)| found.payload.is_some());
        indexed_sort::sort_by_key(&mut members, |(found, _)| found.payload);
        for message in members.chunk_by(|(a, _), (b, _)| a.payload == b.payload) {
            let has = |code: Code| message.iter().any(|(found, _)| found.code == code);
            let Some(scenario) = find_scenario(&has) else { continue };
            let mut findings: Vec<usize> = message.iter().map(|(_, place)| *place).collect();
            indexed_sort::sort(&mut findings);
            findings.dedup();
            let found = FoundScenario { scenario, findings };
            if self.scenarios.len() < MOST_FINDINGS && !self.scenarios.contains(&found) {
                self.scenarios.push(found);
            }
        }
    }

    fn add_payloads(&mut self, all: &Findings, open: &Open) {
        let payloads = outermost(all);
        let goes_on = payloads.first().is_some_and(|first| first.start() == 0) && !open.envelopes.is_empty();
        self.payloads += payloads.len() - usize::from(goes_on);
        let outside = |span: &Span| {
            let next = payloads.partition_point(|payload| payload.end() <= span.start());
            payloads.get(next).is_none_or(|payload| !payload.overlaps(*span))
        };
        self.outside |= all.unexplained.iter().chain(&all.announced).any(outside);
    }

    fn add_envelopes(&mut self, all: &Findings, open: &Open, after: &Carry, there: impl Fn(Span) -> Span) {
        let mut envelopes: Vec<_> = all.payloads.iter().chain(&all.envelopes).copied().collect();
        indexed_sort::sort_by_key(&mut envelopes, |(span, envelope)| (*span, *envelope));
        envelopes.dedup();
        for (span, envelope) in envelopes {
            let known = open.envelopes.iter().copied().find(|index| {
                span.start() == 0
                    && self.all.envelopes.get(*index).is_some_and(|(_, known)| *known == envelope)
            });
            let index = known.unwrap_or(self.all.envelopes.len());
            match self.all.envelopes.get_mut(index) {
                Some((known, _)) => *known = known.to(there(span)),
                None => self.all.envelopes.push((there(span), envelope)),
            }
            let is_page = after.in_page && envelope == Envelope::HtmlPage;
            if is_page || after.payload == Some((span, envelope)) {
                self.open.envelopes.push(index);
            }
        }
    }
}

fn compare(text: &str, a: &Said, b: &Said) -> Ordering {
    let by_code = a.finding.code.cmp(&b.finding.code).then_with(|| a.text.of(text).cmp(b.text.of(text)));
    by_code.then_with(|| a.finding.arguments.cmp(&b.finding.arguments))
}

/// The payloads that are in no other, in order of appearance.
fn outermost(all: &Findings) -> Vec<Span> {
    let mut payloads: Vec<Span> = all.payloads.iter().map(|(span, _)| *span).collect();
    indexed_sort::sort_by_key(&mut payloads, |span| (span.start(), std::cmp::Reverse(span.end())));
    let mut end = 0;
    payloads.retain(|span| {
        let outer = span.start() >= end;
        end = end.max(span.end());
        outer
    });
    payloads
}
