//! The order preview's part of the document. It is written as it is made: an order after the other,
//! of which no more than one is held.

use crate::json_report::{Document, Each, Findings, Range, Writer, WrittenFinding, range};
use knowledge::vocabulary::Certainty;
use orders::{Fate, MappedField, Preview};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::rc::Rc;
use text::span::LineStarts;
use words::Words;

/// What the order preview adds.
#[derive(Debug, Serialize)]
pub struct Orders<L> {
    format: Option<orders::Format>,
    /// Where the text was joined from several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    files: Vec<File>,
    orders: L,
    fates: orders::FateCounts,
    outcomes: orders::OutcomeCounts,
}

#[derive(Debug, Serialize)]
struct File {
    name: String,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct Field<'a> {
    field: String,
    value: &'a str,
    rule: String,
    certainty: Certainty,
    from: Vec<Range>,
}

#[derive(Serialize)]
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

/// All orders of a preview.
pub struct AllOrders<'a> {
    writer: Writer<'a>,
    preview: &'a Preview,
}

impl Serialize for AllOrders<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let orders = (0..self.preview.summaries().len()).filter_map(|index| self.preview.detail(index));
        serializer.collect_seq(orders.map(|order| WrittenOrder { writer: self.writer.clone(), order }))
    }
}

struct WrittenOrder<'a> {
    writer: Writer<'a>,
    order: orders::Order,
}

impl Serialize for WrittenOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let WrittenOrder { writer, order } = self;
        let mut written = serializer.serialize_struct("Order", 7)?;
        written.serialize_field("span", &range(order.span))?;
        written.serialize_field("outcome", &order.outcome)?;
        written.serialize_field("number", &order.number)?;
        written.serialize_field("shipstation", &Each(&order.shipstation, |field| writer.field(field)))?;
        written.serialize_field("fates", &Each(&order.fates, |fated| writer.fated(fated)))?;
        if order.fates_left_out > 0 {
            written.serialize_field("fates_left_out", &order.fates_left_out)?;
        }
        written.serialize_field(
            "findings",
            &Each(&order.findings, |finding| WrittenFinding { writer, finding }),
        )?;
        written.end()
    }
}

/// The order preview's document, for a preview that is done. It does not hold the preview.
#[derive(Debug)]
pub struct OrdersDocument {
    lines: Rc<LineStarts>,
}

impl OrdersDocument {
    /// The document of `preview`.
    pub fn new(preview: &Preview) -> Self {
        OrdersDocument { lines: Rc::new(LineStarts::new(preview.text())) }
    }

    /// The whole document.
    pub fn whole<'a>(&self, preview: &'a Preview, words: &'a Words) -> Document<'a, Orders<AllOrders<'a>>> {
        self.with(preview, words, AllOrders { writer: self.writer(preview, words), preview })
    }

    /// Everything but the orders: their list is empty.
    pub fn frame<'a>(&self, preview: &'a Preview, words: &'a Words) -> Document<'a, Orders<[(); 0]>> {
        self.with(preview, words, [])
    }

    /// One order of the list.
    pub fn order<'a>(
        &self,
        preview: &'a Preview,
        order: orders::Order,
        words: &'a Words,
    ) -> impl Serialize + use<'a> {
        WrittenOrder { writer: self.writer(preview, words), order }
    }

    fn writer<'a>(&self, preview: &'a Preview, words: &'a Words) -> Writer<'a> {
        Writer { text: preview.text(), lines: self.lines.clone(), words, most_places: usize::MAX }
    }

    fn with<'a, L>(&self, preview: &'a Preview, words: &'a Words, orders: L) -> Document<'a, Orders<L>> {
        let files = preview.files().iter().map(|file| {
            let Range { start, end } = range(file.span);
            File { name: file.name.clone(), start, end }
        });
        let of_tool = Orders {
            format: preview.format(),
            files: if preview.files().len() > 1 { files.collect() } else { Vec::new() },
            orders,
            fates: preview.fates(),
            outcomes: preview.outcomes(),
        };
        let writer = self.writer(preview, words);
        let findings = Findings { writer, list: Cow::Owned(preview.findings()) };
        Document { tool: "orders", profile: preview.profile(), findings, of_tool }
    }
}

impl<'a> Writer<'a> {
    fn field(&self, field: &'a MappedField) -> Field<'a> {
        Field {
            field: field.name(),
            value: field.value(self.text),
            rule: self.words.rule(field.rule),
            certainty: field.certainty,
            from: field.from.iter().map(|span| range(*span)).collect(),
        }
    }

    fn fated(&self, fated: &orders::Fated) -> Fated {
        let words = self.words;
        let (fate, field, because) = match &fated.fate {
            Fate::Mapped(field) => ("mapped", Some(field.to_string()), None),
            Fate::Changed(field, rule) => ("changed", Some(field.to_string()), Some(words.rule(*rule))),
            Fate::Used(used) => ("used", None, Some(words.used(*used))),
            Fate::Ignored(reason) => ("ignored", None, Some(words.reason(*reason))),
            Fate::Blocked => ("blocked", None, None),
            Fate::Unknown => ("unknown", None, None),
        };
        let (path, Range { start, end }) = (fated.path.written(self.text), range(fated.span));
        Fated { path, start, end, fate, field, because }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use orders::{Options, SourceFile, samples};
    use words::Language;

    #[test]
    fn a_document_in_parts_is_the_whole_document() {
        let words = Words::plain(Language::English);
        let file = SourceFile { text: samples::QUICKBOOKS_COMMERCE.into(), ..SourceFile::default() };
        let mut preview = Preview::of_files(&[file], &Options::default());
        while !preview.advance(100).finished {}
        let document = OrdersDocument::new(&preview);
        let mut joined = serde_json::to_value(document.frame(&preview, &words)).expect("JSON");
        let orders = (0..preview.summaries().len()).filter_map(|index| preview.detail(index));
        let written = orders.map(|order| document.order(&preview, order, &words));
        joined["orders"] = written.map(|order| serde_json::to_value(order).expect("JSON")).collect();
        assert_eq!(joined["orders"].as_array().map(Vec::len), Some(preview.summaries().len()));
        let whole = document.whole(&preview, &words);
        assert_eq!(joined, serde_json::to_value(whole).expect("JSON"));
    }
}
