//! The order preview's part of the document.

use crate::json_report::{Document, Finding, Range, Writer, range};
use knowledge::vocabulary::Certainty;
use orders::{Fate, MappedField};
use serde::Serialize;
use text::span::LineStarts;
use words::Words;

/// What the order preview adds.
#[derive(Debug, Serialize)]
pub struct Orders {
    format: Option<orders::Format>,
    /// Where the text was joined from several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    files: Vec<File>,
    orders: Vec<Order>,
    fates: orders::FateCounts,
    outcomes: orders::OutcomeCounts,
}

#[derive(Debug, Serialize)]
struct File {
    name: String,
    start: usize,
    end: usize,
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
    let lines = LineStarts::new(text);
    let writer = Writer::new(text, &lines, words);
    let of_tool = Orders {
        format: report.format,
        files: Vec::new(),
        orders: report.orders.iter().map(|order| writer.order(order)).collect(),
        fates: report.fates,
        outcomes: report.outcomes,
    };
    Document { tool: "orders", profile: report.profile, findings: writer.findings(&report.findings), of_tool }
}

/// The same document of a preview, in parts: a large one is more than memory holds.
#[derive(Debug)]
pub struct OrdersInParts {
    lines: LineStarts,
}

impl OrdersInParts {
    /// The document of `preview`, which is done.
    pub fn new(preview: &orders::Preview) -> Self {
        OrdersInParts { lines: LineStarts::new(preview.text()) }
    }

    /// Everything but the orders: their list is empty.
    pub fn frame(&self, preview: &orders::Preview, words: &Words) -> Document<Orders> {
        let files = preview.files().iter().map(|file| {
            let Range { start, end } = range(file.span);
            File { name: file.name.clone(), start, end }
        });
        let of_tool = Orders {
            format: preview.format(),
            files: if preview.files().len() > 1 { files.collect() } else { Vec::new() },
            orders: Vec::new(),
            fates: preview.fates(),
            outcomes: preview.outcomes(),
        };
        let findings = Writer::new(preview.text(), &self.lines, words).findings(&preview.findings());
        Document { tool: "orders", profile: preview.profile(), findings, of_tool }
    }

    /// One order of the list, counted from 0.
    pub fn order(
        &self,
        preview: &orders::Preview,
        index: usize,
        words: &Words,
    ) -> Option<impl Serialize + use<>> {
        let order = preview.detail(index)?;
        Some(Writer::new(preview.text(), &self.lines, words).order(&order))
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use orders::{Options, Preview, SourceFile, samples};
    use words::Language;

    #[test]
    fn a_document_in_parts_is_the_whole_document() {
        let words = Words::plain(Language::English);
        let text = samples::QUICKBOOKS_COMMERCE;
        let file = SourceFile { text: text.into(), ..SourceFile::default() };
        let mut preview = Preview::of_files(&[file], &Options::default());
        while !preview.advance(100).finished {}
        let parts = OrdersInParts::new(&preview);
        let mut joined = serde_json::to_value(parts.frame(&preview, &words)).expect("JSON");
        let count = preview.summaries().len();
        let written = (0..count).filter_map(|index| parts.order(&preview, index, &words));
        joined["orders"] = written.map(|order| serde_json::to_value(order).expect("JSON")).collect();
        let whole = orders(text, &preview.report(), &words);
        assert_eq!(joined, serde_json::to_value(whole).expect("JSON"));
    }
}
