//! An order while it is being read.

use super::fate::{FateCounts, Fated, LISTED, Placed};
use super::findings::Findings;
use super::order::{How, MappedField, Order, OrderNumber, Summary};
use super::order_outcome::Outcome;
use super::source_path::SourcePath;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::order_status::OrderStatus;
use knowledge::vocabulary::Severity;
use text::indexed_sort;
use text::span::Span;
use text::turns::Turns;

/// Collects what becomes of an order. Without `detail` it only counts, and makes no text for
/// fields and paths: this is done for every order of a file, the other for the one looked at.
#[derive(Debug)]
pub(crate) struct OrderBuilder {
    pub span: Span,
    /// The order number and its place.
    pub number: Option<(String, Span)>,
    pub status: Option<OrderStatus>,
    pub findings: Findings,
    detail: bool,
    counts: FateCounts,
    /// The fields of the order, then those of its items, item by item.
    fields: Vec<MappedField>,
    fields_of_items: Vec<MappedField>,
    fates: Vec<ListedValue>,
    /// Values of records that an earlier order has used too, and that count with that one.
    shared: Vec<ListedValue>,
}

/// A value, before it is known whether the order arrives.
#[derive(Debug)]
struct ListedValue {
    span: Span,
    path: SourcePath,
    placed: Placed,
}

impl OrderBuilder {
    pub fn new(span: Span, detail: bool) -> Self {
        OrderBuilder {
            span,
            number: None,
            status: None,
            findings: Findings::default(),
            detail,
            counts: FateCounts::default(),
            fields: Vec::new(),
            fields_of_items: Vec::new(),
            fates: Vec::new(),
            shared: Vec::new(),
        }
    }

    /// Whether fields and fates are kept.
    pub fn detail(&self) -> bool {
        self.detail
    }

    /// Notes a field. Those of items come item by item.
    pub fn field(&mut self, text: &str, path: FieldPath, value: &str, how: How, from: &[Span]) {
        if self.detail {
            let fields = if path.item == 0 { &mut self.fields } else { &mut self.fields_of_items };
            fields.push(MappedField::new(text, path, value, how, from));
        }
    }

    pub fn fate(&mut self, span: Span, placed: Placed, path: impl FnOnce() -> SourcePath) {
        self.counts.count(placed);
        if self.detail && self.fates.len() < LISTED {
            self.fates.push(ListedValue { span, path: path(), placed });
        }
    }

    /// The same for a value that counts with an earlier order.
    pub fn shared_fate(&mut self, span: Span, placed: Placed, path: impl FnOnce() -> SourcePath) {
        if self.detail && self.shared.len() < LISTED {
            self.shared.push(ListedValue { span, path: path(), placed });
        }
    }

    /// Notes what becomes of many values at once: counted all, listed as many as are kept.
    pub fn fates(&mut self, counts: &FateCounts, listed: &[(Span, SourcePath, Placed)]) {
        self.counts.add(counts);
        let room = LISTED.saturating_sub(self.fates.len());
        let listed = listed.iter().take(if self.detail { room } else { 0 });
        self.fates.extend(listed.map(|(span, path, placed)| ListedValue {
            span: *span,
            path: path.clone(),
            placed: *placed,
        }));
    }

    pub fn found(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    pub fn outcome(&self) -> Outcome {
        Outcome::of(self.findings.list())
    }

    /// The fates of an order that the file breaks off in: nothing of it arrives.
    pub fn broken_off(self) -> (FateCounts, Vec<Fated>) {
        let mut counts = self.counts;
        counts.block();
        (counts, self.fates.into_iter().map(|value| value.fated(false)).collect())
    }

    /// What is kept of the order while the file is read, and the fates of its values.
    pub fn summary(self) -> (Summary, FateCounts) {
        let outcome = self.outcome();
        let mut fates = self.counts;
        if !outcome.arrives() {
            fates.block();
        }
        let mut codes: Vec<(Code, Severity)> =
            self.findings.codes().map(|(code, severity, _)| (code, severity)).collect();
        indexed_sort::sort_by(&mut codes, |a, b| (a.0, b.1).cmp(&(b.0, a.1)));
        codes.dedup_by_key(|(code, _)| *code);
        let summary = Summary {
            span: self.span,
            outcome,
            number: self.number.map(|(said, span)| {
                Box::new(OrderNumber { said: said.into_boxed_str(), span, same_as: None })
            }),
            status: self.status,
            codes: codes.into(),
        };
        (summary, fates)
    }

    /// The order with every detail.
    pub async fn order(self, turns: &Turns) -> Order {
        let outcome = self.outcome();
        let arrives = outcome.arrives();
        let fates_left_out = self.counts.values - self.fates.len();
        let mut findings = self.findings.into_list();
        indexed_sort::sort_by_key(&mut findings, |finding| finding.spans.first().copied());
        let mut fields = self.fields;
        indexed_sort::sort_by_key(&mut fields, |field| field.path.sort_key());
        turns.work(fields.len()).await;
        let mut of_items = self.fields_of_items;
        for item in of_items.chunk_by_mut(|a, b| a.path.item == b.path.item) {
            indexed_sort::sort_by_key(item, |field| field.path.sort_key());
            turns.work(item.len() * BYTES_OF_A_FIELD).await;
        }
        fields.append(&mut of_items);
        let fates = in_order(self.fates, arrives);
        turns.work(fates.len() * BYTES_OF_A_FIELD).await;
        let shared = in_order(self.shared, arrives);
        turns.work(shared.len() * BYTES_OF_A_FIELD).await;
        Order {
            span: self.span,
            outcome,
            number: self.number.map(|(number, _)| number),
            status: self.status,
            shipstation: fields,
            fates,
            fates_left_out,
            shared,
            findings,
        }
    }
}

/// Putting a field or value in its place takes as long as reading so many bytes.
const BYTES_OF_A_FIELD: usize = 16;

fn in_order(mut values: Vec<ListedValue>, arrives: bool) -> Vec<Fated> {
    // Nearly always they come so.
    if !values.is_sorted_by_key(|value| value.span) {
        indexed_sort::sort_by_key(&mut values, |value| value.span);
    }
    values.into_iter().map(|value| value.fated(arrives)).collect()
}

impl ListedValue {
    fn fated(self, arrives: bool) -> Fated {
        Fated { span: self.span, path: self.path, fate: self.placed.fate(arrives) }
    }
}
