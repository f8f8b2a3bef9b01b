//! The report as a JSON document: what `examples/inspect.rs` prints and the page offers to
//! download. Its form is kept stable; keys may be added.
//!
//! These types only implement [`Serialize`]; whoever writes the document chooses the writer.

use serde::Serialize;

use crate::core::orders::{self, Fate, MappedField};
use crate::core::profiles::Profile;
use crate::core::report::{self, Certainty, Severity};
use crate::core::span::{Lines, Span};
use crate::i18n::Words;

/// What every tool reports.
#[derive(Debug, Serialize)]
pub struct Document<T> {
    tool: &'static str,
    profile: Profile,
    findings: Vec<Finding>,
    #[serde(flatten)]
    of_tool: T,
}

/// A place as the document writes it: bytes, and where it begins as a person counts.
#[derive(Debug, Serialize)]
struct Place {
    start: usize,
    end: usize,
    line: u32,
    column: u32,
}

#[derive(Debug, Serialize)]
struct Range {
    start: usize,
    end: usize,
}

#[derive(Debug, Serialize)]
struct Edit {
    start: usize,
    end: usize,
    text: String,
}

#[derive(Debug, Serialize)]
struct Source {
    url: &'static str,
    title: &'static str,
}

#[derive(Debug, Serialize)]
struct Finding {
    code: &'static str,
    severity: Severity,
    certainty: Certainty,
    title: String,
    why: String,
    fix: String,
    spans: Vec<Place>,
    edits: Vec<Edit>,
    sources: Vec<Source>,
}

/// What the order preview adds.
#[derive(Debug, Serialize)]
pub struct Orders {
    format: Option<orders::Format>,
    orders: Vec<Order>,
    fates: orders::FateCounts,
    outcomes: orders::OutcomeCounts,
}

#[derive(Debug, Serialize)]
struct Order {
    span: Range,
    outcome: orders::Outcome,
    number: Option<String>,
    shipstation: Vec<Field>,
    fates: Vec<Fated>,
    findings: Vec<Finding>,
}

#[derive(Debug, Serialize)]
struct Field {
    field: String,
    value: String,
    rule: String,
    certainty: Certainty,
    from: Vec<Range>,
}

#[derive(Debug, Serialize)]
struct Fated {
    path: String,
    start: usize,
    end: usize,
    fate: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<String>,
}

/// The order preview's report on `text`.
pub fn orders(text: &str, report: &orders::Report, words: &Words) -> Document<Orders> {
    let writer = Writer { text, lines: Lines::new(text), words };
    let of_tool = Orders {
        format: report.format,
        orders: report.orders.iter().map(|order| writer.order(order)).collect(),
        fates: report.fates,
        outcomes: report.outcomes,
    };
    Document { tool: "orders", profile: report.profile, findings: writer.findings(&report.findings), of_tool }
}

struct Writer<'a> {
    text: &'a str,
    lines: Lines,
    words: &'a Words,
}

impl Writer<'_> {
    fn findings(&self, findings: &[report::Finding]) -> Vec<Finding> {
        findings.iter().map(|finding| self.finding(finding)).collect()
    }

    fn finding(&self, finding: &report::Finding) -> Finding {
        let report::Finding { code, severity, certainty, arguments, .. } = finding;
        let edit = |edit: &report::Edit| Edit {
            start: edit.span.start(),
            end: edit.span.end(),
            text: edit.text.clone(),
        };
        Finding {
            code: code.as_str(),
            severity: *severity,
            certainty: *certainty,
            title: self.words.code_title(*code, arguments),
            why: self.words.code_why(*code, arguments),
            fix: self.words.code_fix(*code, arguments),
            spans: finding.spans.iter().map(|span| self.place(*span)).collect(),
            edits: finding.edits.iter().map(edit).collect(),
            sources: code.entry().sources.iter().map(|s| Source { url: s.url, title: s.title }).collect(),
        }
    }

    fn place(&self, span: Span) -> Place {
        let position = self.lines.position(self.text, span.start());
        Place { start: span.start(), end: span.end(), line: position.line, column: position.column }
    }

    fn order(&self, order: &orders::Order) -> Order {
        Order {
            span: range(order.span),
            outcome: order.outcome,
            number: order.number.clone(),
            shipstation: order.shipstation.iter().map(|field| self.field(field)).collect(),
            fates: order.fates.iter().map(|fated| self.fated(fated)).collect(),
            findings: self.findings(&order.findings),
        }
    }

    fn field(&self, field: &MappedField) -> Field {
        Field {
            field: field.field.clone(),
            value: field.value.clone(),
            rule: self.words.rule(field.rule),
            certainty: field.certainty,
            from: field.from.iter().map(|span| range(*span)).collect(),
        }
    }

    fn fated(&self, fated: &orders::Fated) -> Fated {
        let (fate, field, because) = match &fated.fate {
            Fate::Mapped(field) => ("mapped", Some(field.clone()), None),
            Fate::Changed(field, rule) => ("changed", Some(field.clone()), Some(self.words.rule(*rule))),
            Fate::Used(used) => ("used", None, Some(self.words.used(*used))),
            Fate::Ignored(reason) => ("ignored", None, Some(self.words.reason(*reason))),
            Fate::Blocked => ("blocked", None, None),
            Fate::Unknown => ("unknown", None, None),
        };
        let Range { start, end } = range(fated.span);
        Fated { path: fated.path.clone(), start, end, fate, field, because }
    }
}

fn range(span: Span) -> Range {
    Range { start: span.start(), end: span.end() }
}
