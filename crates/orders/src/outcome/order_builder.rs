//! An order while it is being read.

use super::conversion_rule::Rule;
use super::fate::{FateCounts, Fated, Placed};
use super::order::{MappedField, Order, Summary};
use super::order_outcome::Outcome;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::order_status::OrderStatus;
use knowledge::vocabulary::{Certainty, Severity, Source};
use text::indexed_sort;
use text::span::Span;

/// How a field came to be: the rule, how it is known, and where it was read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct How {
    pub rule: Rule,
    pub certainty: Certainty,
    pub sources: &'static [&'static Source],
}

/// Collects what becomes of an order. Without `detail` it only counts, and makes no text for
/// fields and paths: this is done for every order of a file, the other for the one looked at.
#[derive(Debug)]
pub(crate) struct OrderBuilder {
    pub span: Span,
    /// The order number and its place.
    pub number: Option<(String, Span)>,
    pub status: Option<OrderStatus>,
    pub findings: Vec<Finding>,
    detail: bool,
    counts: FateCounts,
    fields: Vec<MappedField>,
    fates: Vec<(Span, String, Placed)>,
    /// Values of records that an earlier order has used too, and that count with that one.
    shared: Vec<(Span, String, Placed)>,
}

impl OrderBuilder {
    pub fn new(span: Span, detail: bool) -> Self {
        OrderBuilder {
            span,
            number: None,
            status: None,
            findings: Vec::new(),
            detail,
            counts: FateCounts::default(),
            fields: Vec::new(),
            fates: Vec::new(),
            shared: Vec::new(),
        }
    }

    /// Whether fields and fates are kept.
    pub fn detail(&self) -> bool {
        self.detail
    }

    pub fn field(&mut self, path: FieldPath, value: &str, how: How, from: &[Span]) {
        if self.detail {
            let How { rule, certainty, sources } = how;
            self.fields.push(MappedField {
                field: path.to_string(),
                path,
                value: value.to_owned(),
                rule,
                certainty,
                sources,
                from: from.to_vec(),
            });
        }
    }

    pub fn fate(&mut self, span: Span, placed: Placed, path: impl FnOnce() -> String) {
        self.counts.count(placed);
        if self.detail {
            self.fates.push((span, path(), placed));
        }
    }

    /// The same for a value that counts with an earlier order.
    pub fn shared_fate(&mut self, span: Span, placed: Placed, path: String) {
        if self.detail {
            self.shared.push((span, path, placed));
        }
    }

    pub fn found(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    pub fn outcome(&self) -> Outcome {
        Outcome::of(&self.findings)
    }

    /// The fates of an order that the file breaks off in: nothing of it arrives.
    pub fn broken_off(self) -> (FateCounts, Vec<Fated>) {
        let mut counts = self.counts;
        counts.block();
        let fates = self.fates.into_iter();
        (counts, fates.map(|(span, path, placed)| Fated { span, path, fate: placed.fate(false) }).collect())
    }

    pub fn summary(self) -> Summary {
        let outcome = self.outcome();
        let mut fates = self.counts;
        if !outcome.arrives() {
            fates.block();
        }
        let mut codes: Vec<(Code, Severity)> = self.findings.iter().map(|f| (f.code, f.severity)).collect();
        indexed_sort::sort_by(&mut codes, |a, b| (a.0, b.1).cmp(&(b.0, a.1)));
        codes.dedup_by_key(|(code, _)| *code);
        Summary {
            span: self.span,
            outcome,
            number_span: self.number.as_ref().map(|(_, span)| *span),
            number: self.number.map(|(number, _)| number.into_boxed_str()),
            status: self.status,
            codes: codes.into_boxed_slice(),
            fates,
            same_number_as: None,
            file: (0, 0),
        }
    }

    pub fn order(mut self) -> Order {
        let outcome = self.outcome();
        indexed_sort::sort_by_key(&mut self.findings, |finding| finding.spans.first().copied());
        indexed_sort::sort_by_key(&mut self.fields, |field| field.path.sort_key());
        indexed_sort::sort_by_key(&mut self.fates, |(span, ..)| *span);
        let arrives = outcome.arrives();
        let fated = |values: Vec<(Span, String, Placed)>| {
            let fated =
                |(span, path, placed): (_, _, Placed)| Fated { span, path, fate: placed.fate(arrives) };
            values.into_iter().map(fated).collect()
        };
        Order {
            span: self.span,
            outcome,
            number: self.number.map(|(number, _)| number),
            status: self.status,
            shipstation: self.fields,
            fates: fated(self.fates),
            shared: fated(self.shared),
            findings: self.findings,
        }
    }
}
