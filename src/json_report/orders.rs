//! The order preview's part of the document.

use super::{Json, Writer};
use crate::core::orders::{self, Fate, FateCounts, Fated, Format, MappedField, Outcome, OutcomeCounts};
use crate::core::span::Lines;
use crate::i18n::Words;

/// The order preview's report on `text`.
pub fn orders(text: &str, report: &orders::Report, words: &Words) -> Json {
    let lines = Lines::new(text);
    let writer = Writer::new(text, &lines, words);
    let orders = report.orders.iter().map(|order| writer.order(order)).collect();
    let of_tool = of_tool(report.format, None, orders, &report.fates, &report.outcomes);
    writer.document("orders", report.profile, &report.findings, of_tool)
}

/// The same document of a preview, in parts: a large one is more than memory holds.
#[derive(Debug)]
pub struct OrdersInParts {
    lines: Lines,
}

impl OrdersInParts {
    /// The document of `preview`, which is done.
    pub fn new(preview: &orders::Preview) -> Self {
        OrdersInParts { lines: Lines::new(preview.text()) }
    }

    /// Everything but the orders: their list is empty.
    pub fn frame(&self, preview: &orders::Preview, words: &Words) -> Json {
        let file = |part: &orders::Part| {
            Json::Object(vec![
                ("name", part.name.as_str().into()),
                ("start", part.span.start().into()),
                ("end", part.span.end().into()),
            ])
        };
        let files = (preview.parts().len() > 1).then(|| preview.parts().iter().map(file).collect());
        let none = Json::List(vec![]);
        let of_tool = of_tool(preview.format(), files, none, &preview.fates(), &preview.outcomes());
        let writer = Writer::new(preview.text(), &self.lines, words);
        writer.document("orders", preview.profile(), &preview.findings(), of_tool)
    }

    /// One order of the list, counted from 0.
    pub fn order(&self, preview: &orders::Preview, index: usize, words: &Words) -> Option<Json> {
        let order = preview.detail(index)?;
        Some(Writer::new(preview.text(), &self.lines, words).order(&order))
    }
}

/// What the order preview adds; `files` where the text was joined from several.
fn of_tool(
    format: Option<Format>,
    files: Option<Json>,
    orders: Json,
    fates: &FateCounts,
    outcomes: &OutcomeCounts,
) -> Vec<(&'static str, Json)> {
    let counts = Outcome::ALL.map(|outcome| (outcome.as_str(), outcomes.of(outcome).into()));
    let mut members = vec![("format", format.map(Format::as_str).into())];
    members.extend(files.map(|files| ("files", files)));
    members.extend([
        ("orders", orders),
        ("fates", counted(fates)),
        ("outcomes", Json::Object(counts.into())),
    ]);
    members
}

fn counted(fates: &FateCounts) -> Json {
    Json::Object(vec![
        ("values", fates.values.into()),
        ("mapped", fates.mapped.into()),
        ("changed", fates.changed.into()),
        ("used", fates.used.into()),
        ("ignored", fates.ignored.into()),
        ("blocked", fates.blocked.into()),
        ("unknown", fates.unknown.into()),
    ])
}

impl Writer<'_> {
    fn order(&self, order: &orders::Order) -> Json {
        Json::Object(vec![
            ("span", order.span.into()),
            ("outcome", order.outcome.as_str().into()),
            ("number", order.number.clone().into()),
            ("shipstation", order.shipstation.iter().map(|field| self.field(field)).collect()),
            ("fates", order.fates.iter().map(|fated| self.fated(fated)).collect()),
            ("findings", self.findings(&order.findings)),
        ])
    }

    fn field(&self, field: &MappedField) -> Json {
        Json::Object(vec![
            ("field", field.field.as_str().into()),
            ("value", field.value.as_str().into()),
            ("rule", self.words.rule(field.rule).into()),
            ("certainty", field.certainty.as_str().into()),
            ("from", field.from.iter().copied().collect()),
        ])
    }

    fn fated(&self, fated: &Fated) -> Json {
        let (fate, field, because) = match &fated.fate {
            Fate::Mapped(field) => ("mapped", Some(field.clone()), None),
            Fate::Changed(field, rule) => ("changed", Some(field.clone()), Some(self.words.rule(*rule))),
            Fate::Used(used) => ("used", None, Some(self.words.used(*used))),
            Fate::Ignored(reason) => ("ignored", None, Some(self.words.reason(*reason))),
            Fate::Blocked => ("blocked", None, None),
            Fate::Unknown => ("unknown", None, None),
        };
        let mut members = vec![
            ("path", fated.path.as_str().into()),
            ("start", fated.span.start().into()),
            ("end", fated.span.end().into()),
            ("fate", fate.into()),
        ];
        members.extend(field.map(|field| ("field", field.into())));
        members.extend(because.map(|because| ("because", because.into())));
        Json::Object(members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::orders::{Options, Preview, SourceFile, samples};
    use crate::i18n::Language;

    fn value(json: &Json) -> serde_json::Value {
        serde_json::from_str(&json.in_one_line()).expect("JSON")
    }

    #[test]
    fn a_document_in_parts_is_the_whole_document() {
        let words = Words::plain(Language::English);
        let text = samples::QUICKBOOKS_COMMERCE;
        let file = SourceFile { text: text.into(), ..SourceFile::default() };
        let mut preview = Preview::of_files(&[file], &Options::default());
        while !preview.advance(100).finished {}
        let parts = OrdersInParts::new(&preview);
        let mut joined = value(&parts.frame(&preview, &words));
        let count = preview.summaries().len();
        let written = (0..count).filter_map(|index| parts.order(&preview, index, &words));
        joined["orders"] = written.map(|order| value(&order)).collect();
        let whole = orders(text, &preview.report(), &words);
        assert_eq!(joined, value(&whole));
    }
}
