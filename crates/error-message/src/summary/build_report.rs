//! Builds the report from what was found: one finding for each cause.

use super::find_scenario::find_scenario;
use super::unexplained::trimmed;
use crate::envelope::kind::Envelope;
use crate::fields;
use crate::fields::LineNumber;
use crate::recover::invisible::is_blank;
use crate::recovery::Recovery;
use crate::report::{Options, Report};
use crate::scan::found::{Findings, Found};
use crate::scenario::FoundScenario;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use knowledge::vocabulary::{ArgName, Arguments, Certainty, Value};
use std::cmp::Ordering;
use text::indexed_sort;
use text::span::Span;

/// Codes that only QuickBooks Commerce has.
const QUICKBOOKS_COMMERCE: &[Code] = &[
    Code::QuantityExceedsUnpacked,
    Code::OrderAlreadyFulfilled,
    Code::OrderNotFinalized,
    Code::OrderVoidOrDeleted,
    Code::OrderStateUnknown,
    Code::FulfilmentWithoutLines,
    Code::InvoiceWithoutLines,
    Code::OrderLineMissing,
    Code::RequiredParameterMissing,
];

/// Sums up what was found in the pasted text.
pub(crate) fn report(text: &str, options: &Options, all: Findings) -> Report {
    if is_blank(text) {
        return nothing(options);
    }
    let mut unexplained = all.unexplained.clone();
    let mut said: Vec<Said> =
        all.found.iter().map(|found| Said { finding: finding(found), text: "" }).collect();
    for (span, field) in &all.unknown {
        let finding = Finding::new(Code::NotRecognised).at(*span);
        let finding = finding.with(ArgName::Field, field.as_deref());
        said.push(Said { finding, text: span.of(text) });
    }
    if said.is_empty() {
        let whole = trimmed(text, 0, text.len());
        unexplained = vec![whole];
        let finding = Finding::new(Code::NotRecognised).at(whole).with(ArgName::Field, Value::Untold);
        said.push(Said { finding, text: "" });
    }
    let (mut findings, places) = each_once(said);
    let profile = options.profile.unwrap_or_else(|| detect(text, &findings));
    let notices = profile.facts().notices();
    let places: Vec<usize> = places.into_iter().map(|place| place + notices.len()).collect();
    findings.splice(0..0, notices);
    let scenarios = found_scenarios(&all.found, &places);
    Report {
        profile,
        findings,
        scenarios,
        recovered: recovered(&all),
        envelopes: envelopes(&all),
        unexplained,
    }
}

fn nothing(options: &Options) -> Report {
    let profile = options.profile.unwrap_or(Profile::CustomStore);
    let findings = profile.facts().notices().chain([Finding::new(Code::NothingPasted)]).collect();
    Report { profile, findings, scenarios: vec![], recovered: vec![], envelopes: vec![], unexplained: vec![] }
}

/// A finding; `text` tells apart what the arguments do not.
struct Said<'a> {
    finding: Finding,
    text: &'a str,
}

impl Said<'_> {
    fn compare(&self, other: &Self) -> Ordering {
        let by_code = self.finding.code.cmp(&other.finding.code).then_with(|| self.text.cmp(other.text));
        by_code.then_with(|| self.finding.arguments.cmp(&other.finding.arguments))
    }
}

/// What is said several times is one finding with several places. The findings in the order of their
/// first places, and for each thing said the index of its finding.
fn each_once(said: Vec<Said>) -> (Vec<Finding>, Vec<usize>) {
    let mut alike: Vec<(usize, Said)> = said.into_iter().enumerate().collect();
    indexed_sort::sort_by(&mut alike, |(_, a), (_, b)| a.compare(b));
    // What is said, with all that say the same.
    let mut groups: Vec<(Said, Vec<usize>)> = Vec::new();
    for (number, one) in alike {
        match groups.last_mut().filter(|(first, _)| first.compare(&one).is_eq()) {
            Some((first, numbers)) => {
                first.finding.spans.extend(one.finding.spans);
                first.finding.certainty = first.finding.certainty.max(one.finding.certainty);
                numbers.push(number);
            }
            None => groups.push((one, vec![number])),
        }
    }
    indexed_sort::sort_by_key(&mut groups, |(said, numbers)| {
        (said.finding.spans.first().map(|span| (span.start(), span.end())), numbers.first().copied())
    });
    let mut places = vec![0; groups.iter().map(|(_, numbers)| numbers.len()).sum()];
    for (index, (_, numbers)) in groups.iter().enumerate() {
        for number in numbers {
            if let Some(place) = places.get_mut(*number) {
                *place = index;
            }
        }
    }
    (groups.into_iter().map(|(said, _)| said.finding).collect(), places)
}

fn finding(found: &Found) -> Finding {
    let entry = found.code.entry();
    let field = found.field.as_deref();
    let told = |name: ArgName| found.values.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
    let arguments: Arguments = entry
        .arguments
        .iter()
        .map(|name| match name {
            ArgName::Field => (*name, Value::from(field)),
            ArgName::Line => (*name, line(field)),
            _ => (*name, Value::from(told(*name))),
        })
        .collect();
    let certainty = if found.likely { Certainty::Inferred } else { entry.certainty };
    let mut finding = Finding::new(found.code).at(found.span).known_as(certainty);
    finding.arguments = arguments;
    finding
}

fn line(field: Option<&str>) -> Value {
    match field.map_or(LineNumber::None, fields::line) {
        LineNumber::Known(number) => Value::from(number),
        LineNumber::Unknown | LineNumber::None => Value::Untold,
    }
}

/// The scenarios of all messages, each once. `places` has the index of the finding of each.
fn found_scenarios(found: &[Found], places: &[usize]) -> Vec<FoundScenario> {
    let mut members: Vec<(&Found, usize)> = found.iter().zip(places.iter().copied()).collect();
    // Messages outside of any payload belong together.
    indexed_sort::sort_by_key(&mut members, |(found, _)| found.payload);
    let mut out: Vec<FoundScenario> = Vec::new();
    for message in members.chunk_by(|(a, _), (b, _)| a.payload == b.payload) {
        let found: Vec<&Found> = message.iter().map(|(found, _)| *found).collect();
        let Some(scenario) = find_scenario(&found) else { continue };
        let mut findings: Vec<usize> = message.iter().map(|(_, place)| *place).collect();
        indexed_sort::sort(&mut findings);
        findings.dedup();
        out.push(FoundScenario { scenario, findings });
    }
    indexed_sort::sort_by(&mut out, |a, b| a.findings.cmp(&b.findings));
    out.dedup();
    out
}

fn recovered(all: &Findings) -> Vec<Recovery> {
    let mut out: Vec<Recovery> = Vec::new();
    for steps in &all.steps {
        for step in steps {
            let count = |list: &[Recovery]| list.iter().filter(|s| *s == step).count();
            while count(&out) < count(steps) {
                out.push(*step);
            }
        }
    }
    indexed_sort::sort(&mut out);
    let payloads = outermost(all);
    let outside = |span: &Span| {
        let next = payloads.partition_point(|payload| payload.end() <= span.start());
        payloads.get(next).is_none_or(|payload| !payload.overlaps(*span))
    };
    if !payloads.is_empty() && all.unexplained.iter().chain(&all.announced).any(outside) {
        out.push(Recovery::FoundInText);
    }
    if payloads.len() > 1 {
        out.push(Recovery::SeveralMessages);
    }
    out
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

fn envelopes(all: &Findings) -> Vec<(Span, Envelope)> {
    let mut out: Vec<_> = all.payloads.iter().chain(&all.envelopes).copied().collect();
    indexed_sort::sort_by_key(&mut out, |(span, envelope)| (*span, *envelope));
    out.dedup();
    out
}

/// The kind of store that the text comes from.
fn detect(text: &str, findings: &[Finding]) -> Profile {
    let told = findings.iter().any(|f| QUICKBOOKS_COMMERCE.contains(&f.code));
    if told || fields::names_quickbooks_commerce(text) {
        Profile::QuickbooksCommerce
    } else {
        Profile::CustomStore
    }
}
