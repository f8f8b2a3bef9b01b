//! The order preview's part of the document.

use serde::Serialize;

use super::{Document, Finding, Range, Writer, range};
use crate::core::orders::{self, Fate, MappedField};
use crate::core::report::Certainty;
use crate::i18n::Words;

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
    let writer = Writer::new(text, words);
    let of_tool = Orders {
        format: report.format,
        orders: report.orders.iter().map(|order| writer.order(order)).collect(),
        fates: report.fates,
        outcomes: report.outcomes,
    };
    Document { tool: "orders", profile: report.profile, findings: writer.findings(&report.findings), of_tool }
}

impl Writer<'_> {
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
