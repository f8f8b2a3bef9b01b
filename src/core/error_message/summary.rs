//! From what was found to the report: one finding for one cause, and nothing left unsaid.

use crate::core::sort;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::coverage::trimmed;
use super::envelope::Envelope;
use super::fields::{self, Line};
use super::recover::is_blank;
use super::scan::{Findings, Found};
use super::story::{Telling, story};
use super::{Options, Recovery, Report};
use crate::core::catalogue::Code;
use crate::core::profiles::Profile;
use crate::core::report::{ArgName, Arguments, Certainty, Finding, Value};
use crate::core::span::Span;

/// Stands for what the message does not tell; the texts know it.
pub(super) const UNTOLD: &str = "none";

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
pub(super) fn report(text: &str, options: &Options, all: Findings) -> Report {
    if is_blank(text) {
        return nothing(options);
    }
    let mut unexplained = all.unexplained.clone();
    let mut gathered = Gathered::default();
    let mut groups: BTreeMap<Option<usize>, (Vec<&Found>, Vec<usize>)> = BTreeMap::new();
    for found in &all.found {
        let index = gathered.add(finding(found), "");
        // Messages outside of any payload belong together.
        let (members, indices) = groups.entry(found.payload).or_default();
        members.push(found);
        indices.push(index);
    }
    for (span, field) in &all.unknown {
        let field = field.as_deref().unwrap_or(UNTOLD);
        gathered.add(Finding::new(Code::NotRecognised).at(*span).with(ArgName::Field, field), span.of(text));
    }
    if gathered.findings.is_empty() {
        let whole = trimmed(text, 0, text.len());
        unexplained = vec![whole];
        gathered.add(Finding::new(Code::NotRecognised).at(whole).with(ArgName::Field, UNTOLD), "");
    }
    let profile = options.profile.unwrap_or_else(|| detect(text, &gathered.findings));
    let first = usize::from(profile == Profile::QuickbooksCommerce);
    let (mut findings, places) = gathered.in_order();
    if first == 1 {
        findings.insert(0, Finding::new(Code::ServiceDiscontinued));
    }
    let place = |index: usize| places.get(index).map_or(0, |place| place + first);
    let stories = tellings(groups.into_values(), place);
    Report { profile, findings, stories, recovered: recovered(&all), envelopes: envelopes(&all), unexplained }
}

fn nothing(options: &Options) -> Report {
    let profile = options.profile.unwrap_or(Profile::CustomStore);
    let mut findings = vec![Finding::new(Code::NothingPasted)];
    if profile == Profile::QuickbooksCommerce {
        findings.insert(0, Finding::new(Code::ServiceDiscontinued));
    }
    Report { profile, findings, stories: vec![], recovered: vec![], envelopes: vec![], unexplained: vec![] }
}

/// Findings, each said once.
#[derive(Default)]
struct Gathered {
    findings: Vec<Finding>,
    known: HashMap<(Code, String), usize>,
}

impl Gathered {
    /// Adds a finding, or only its places where the same is said already; `text` tells apart what
    /// the arguments do not. Returns its index.
    fn add(&mut self, finding: Finding, text: &str) -> usize {
        let mut key = String::from(text);
        for (_, value) in &finding.arguments {
            key.push('\0');
            match value {
                Value::Text(text) => key.push_str(text),
                Value::Number(number) => key.push_str(&number.to_string()),
            }
        }
        let index = *self.known.entry((finding.code, key)).or_insert(self.findings.len());
        match self.findings.get_mut(index) {
            Some(there) => {
                there.spans.extend(finding.spans);
                there.certainty = there.certainty.max(finding.certainty);
            }
            None => self.findings.push(finding),
        }
        index
    }

    /// The findings in the order of their first places, and the new index of each.
    fn in_order(self) -> (Vec<Finding>, Vec<usize>) {
        let mut order: Vec<(usize, Finding)> = self.findings.into_iter().enumerate().collect();
        sort::sort_by_key(&mut order, |(_, f)| f.spans.first().map(|span| (span.start(), span.end())));
        let mut places = vec![0; order.len()];
        for (new, (old, _)) in order.iter().enumerate() {
            if let Some(place) = places.get_mut(*old) {
                *place = new;
            }
        }
        (order.into_iter().map(|(_, finding)| finding).collect(), places)
    }
}

fn finding(found: &Found) -> Finding {
    let entry = found.code.entry();
    let field = found.field.as_deref().unwrap_or(UNTOLD);
    let told = |name: ArgName| found.values.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
    let arguments: Arguments = entry
        .arguments
        .iter()
        .map(|name| match name {
            ArgName::Field => (*name, Value::from(field)),
            ArgName::Line => (*name, line(field)),
            _ => (*name, Value::from(told(*name).unwrap_or(UNTOLD))),
        })
        .collect();
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

/// The stories of all messages, each once.
fn tellings<'a>(
    groups: impl Iterator<Item = (Vec<&'a Found>, Vec<usize>)>,
    place: impl Fn(usize) -> usize,
) -> Vec<Telling> {
    let mut told = HashSet::new();
    let mut out: Vec<Telling> = Vec::new();
    for (members, indices) in groups {
        let Some(story) = story(&members) else { continue };
        let mut findings: Vec<usize> = indices.into_iter().map(&place).collect();
        sort::sort(&mut findings);
        findings.dedup();
        if told.insert((story, findings.clone())) {
            out.push(Telling { story, findings });
        }
    }
    sort::sort_by_key(&mut out, |telling| telling.findings.first().copied());
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
    sort::sort(&mut out);
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
    sort::sort_by_key(&mut payloads, |span| (span.start(), std::cmp::Reverse(span.end())));
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
