//! From what was found to the report: one finding for one cause, and nothing left unsaid.

use crate::core::sort;
use super::fields::{self, Line};
use super::layer::Layers;
use super::scan::{Findings, Found};
use super::story::{Telling, story};
use super::{Options, Recovery, Report};
use crate::core::catalogue::Code;
use crate::core::profiles::Profile;
use crate::core::report::{ArgName, Arguments, Certainty, Finding, Value};
use crate::core::span::Span;

/// Shown in the place of a field that the message does not name.
const NO_FIELD: &str = "none";

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

/// Sums up what was found in the pasted text, whose readable layer is `plain`.
pub(super) fn report(layers: &Layers, plain: usize, options: &Options, mut all: Findings) -> Report {
    let text = layers.text(0);
    if text.trim().is_empty() {
        return nothing(options);
    }
    let found = best(std::mem::take(&mut all.found));
    let mut findings = Vec::new();
    let mut tellings = Vec::new();
    let mut groups: Vec<(Option<usize>, Vec<usize>)> = Vec::new();
    for one in &found {
        let index = join(&mut findings, finding(one));
        // Messages outside of any payload belong together.
        match groups.iter_mut().find(|(payload, _)| *payload == one.payload) {
            Some((_, members)) => members.push(index),
            None => groups.push((one.payload, vec![index])),
        }
    }
    for (payload, mut members) in groups {
        sort::sort(&mut members);
        members.dedup();
        let told: Vec<&Found> = found.iter().filter(|f| f.payload == payload).collect();
        if let Some(story) = story(&told) {
            let telling = Telling { story, findings: members };
            if !tellings.contains(&telling) {
                tellings.push(telling);
            }
        }
    }
    for (span, field) in &all.unknown {
        let finding = Finding::new(Code::NotRecognised).at(*span);
        join(&mut findings, finding.with(ArgName::Field, field.clone().unwrap_or_else(|| NO_FIELD.into())));
    }
    let explained = explained(text, &found, &all);
    let mut unexplained = unexplained(text, explained);
    unexplained.retain(|span| layers.says_something(plain, *span));
    if findings.is_empty() {
        findings.push(
            Finding::new(Code::NotRecognised).at(trimmed(text, 0, text.len())).with(ArgName::Field, NO_FIELD),
        );
    }
    let order = appearance(&findings);
    let profile = options.profile.unwrap_or_else(|| detect(text, &findings));
    let mut sorted: Vec<Finding> = order.iter().filter_map(|i| findings.get(*i).cloned()).collect();
    let first = usize::from(profile == Profile::QuickbooksCommerce);
    if first == 1 {
        sorted.insert(0, Finding::new(Code::ServiceDiscontinued));
    }
    for telling in &mut tellings {
        for index in &mut telling.findings {
            *index = order.iter().position(|i| i == index).unwrap_or(0) + first;
        }
        sort::sort(&mut telling.findings);
    }
    let recovered = recovered(&all, &unexplained);
    Report {
        profile,
        findings: sorted,
        stories: tellings,
        recovered,
        envelopes: envelopes(&all),
        unexplained,
    }
}

fn nothing(options: &Options) -> Report {
    let profile = options.profile.unwrap_or(Profile::CustomStore);
    let mut findings = vec![Finding::new(Code::NothingPasted)];
    if profile == Profile::QuickbooksCommerce {
        findings.insert(0, Finding::new(Code::ServiceDiscontinued));
    }
    Report { profile, findings, stories: vec![], recovered: vec![], envelopes: vec![], unexplained: vec![] }
}

/// Where several wordings claim the same words, the one that explains most.
fn best(mut found: Vec<Found>) -> Vec<Found> {
    sort::sort_by_key(&mut found, |f| {
        (f.span.start(), std::cmp::Reverse((f.fixed, f.field.is_some(), f.payload.is_some())))
    });
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        let Some(last) = kept.last_mut().filter(|last| last.span.overlaps(one.span) || last.span == one.span)
        else {
            kept.push(one);
            continue;
        };
        let rank = |f: &Found| (f.fixed, f.field.is_some(), f.payload.is_some(), !f.likely);
        if rank(&one) > rank(last) {
            *last = one;
        }
    }
    kept
}

fn finding(found: &Found) -> Finding {
    let entry = found.code.entry();
    let mut arguments = Arguments::new();
    let field = found.field.as_deref().unwrap_or(NO_FIELD);
    for name in entry.arguments {
        let told = found.values.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
        let value = match name {
            ArgName::Field => field,
            ArgName::Line => {
                arguments.push((*name, line(field)));
                continue;
            }
            _ => told.unwrap_or("?"),
        };
        arguments.push((*name, Value::from(value)));
    }
    let certainty = if found.likely { Certainty::Inferred } else { entry.certainty };
    let mut finding = Finding::new(found.code).at(found.span).known_as(certainty);
    finding.arguments = arguments;
    finding
}

fn line(field: &str) -> Value {
    match fields::line(field) {
        Line::Number(number) => Value::from(number),
        Line::Unknown | Line::None => Value::from("unknown"),
    }
}

/// Adds a finding, or only its places where the same is said already. Returns its index.
fn join(findings: &mut Vec<Finding>, finding: Finding) -> usize {
    let same = |f: &Finding| f.code == finding.code && f.arguments == finding.arguments;
    let unknown = finding.code == Code::NotRecognised;
    if let Some(index) = findings.iter().position(same).filter(|_| !unknown) {
        if let Some(there) = findings.get_mut(index) {
            there.spans.extend(finding.spans);
            there.certainty = there.certainty.max(finding.certainty);
        }
        return index;
    }
    findings.push(finding);
    findings.len() - 1
}

/// The indices of the findings in the order of their first places.
fn appearance(findings: &[Finding]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    sort::sort_by_key(&mut order, |i| findings.get(*i).and_then(|f| f.spans.first()).map(|s| (s.start(), s.end())));
    order
}

/// The places that need no further word.
fn explained(text: &str, found: &[Found], all: &Findings) -> Vec<Span> {
    let mut spans: Vec<Span> = found.iter().map(|f| f.whole).chain(all.announced.iter().copied()).collect();
    // A payload is understood but for the strings that are not.
    let mut open = all.strings.clone();
    sort::sort(&mut open);
    for (payload, _) in &all.payloads {
        let mut at = payload.start();
        let first = open.partition_point(|span| span.start() < payload.start());
        for span in open.iter().skip(first).take_while(|span| span.start() < payload.end()) {
            // The string that holds this payload.
            if span.start() == payload.start() {
                continue;
            }
            if span.start() > at {
                spans.push(Span::new(text, at, span.start()));
            }
            at = at.max(span.end());
        }
        if at < payload.end() {
            spans.push(Span::new(text, at, payload.end()));
        }
    }
    spans
}

/// What lies between, where it says anything.
fn unexplained(text: &str, mut explained: Vec<Span>) -> Vec<Span> {
    sort::sort(&mut explained);
    explained.push(Span::new(text, text.len(), text.len()));
    let mut out = Vec::new();
    let mut at = 0;
    for span in explained {
        let between = trimmed(text, at, span.start());
        if between.of(text).contains(char::is_alphanumeric) {
            out.push(between);
        }
        at = at.max(span.end());
    }
    out
}

fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let between = text.get(start..end).unwrap_or("");
    let start = start + (between.len() - between.trim_start().len());
    Span::new(text, start, start + between.trim().len())
}

fn recovered(all: &Findings, unexplained: &[Span]) -> Vec<Recovery> {
    let mut out: Vec<Recovery> = Vec::new();
    for steps in &all.steps {
        for step in steps {
            let count = |list: &[Recovery]| list.iter().filter(|s| *s == step).count();
            while count(&out) < count(steps) {
                out.push(*step);
            }
        }
    }
    sort::sort(&mut out);
    let mut payloads: Vec<Span> = Vec::new();
    for (span, _) in &all.payloads {
        // Not those inside another.
        if !payloads.iter().any(|outer| outer.overlaps(*span)) {
            payloads.push(*span);
        }
    }
    let outside = |span: &Span| !payloads.iter().any(|payload| payload.overlaps(*span));
    if !payloads.is_empty() && unexplained.iter().chain(&all.announced).any(outside) {
        out.push(Recovery::FoundInText);
    }
    if payloads.len() > 1 {
        out.push(Recovery::SeveralMessages);
    }
    out
}

fn envelopes(all: &Findings) -> Vec<(Span, super::Envelope)> {
    let mut out: Vec<_> = all.payloads.iter().chain(&all.envelopes).copied().collect();
    sort::sort_by_key(&mut out, |(span, envelope)| (*span, *envelope));
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
