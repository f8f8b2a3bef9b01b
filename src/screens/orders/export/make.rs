//! Makes the files of an export, order by order.

use crate::browser::save::Growing;
use crate::parts::save_link::MadeFile;
use knowledge::shipstation::field_table::Field;
use orders::export::csv_rows::CsvRows;
use orders::export::xml_pages::{Adapted, XmlPages};
use orders::{Format, Preview, SourceFile};
use readers::encoding::{Encoding, declared_as_utf8, encode};
use reports::findings_csv::FindingsCsv;
use reports::json_report::OrdersDocument;
use std::collections::BTreeSet;
use words::Words;

const CSV: &str = "text/csv";
const JSON: &str = "application/json";
const XML: &str = "application/xml";

/// What is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportKind {
    /// Custom Store XML, so many orders a page.
    Pages(usize),
    /// A table for the import into a manual store.
    Table,
    /// The open files, with what was repaired in them.
    Files,
    /// The findings as a table.
    Findings,
    /// The report.
    Report,
}

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Made {
    /// The files.
    pub files: Vec<MadeFile>,
    /// Orders that are in them.
    pub orders: usize,
    /// Orders that lacked a required value, which was taken from another.
    pub filled: usize,
    /// Orders of which a discount got its minus.
    pub negated: usize,
    /// Orders with optional values that Custom Store XML refuses, which are not in the files.
    pub dropped: usize,
    /// The fields of these values.
    pub dropped_fields: BTreeSet<Field>,
    /// Orders that arrive, and cannot be written as Custom Store XML: their numbers, in words where
    /// one has none.
    pub left_out: Vec<String>,
}

/// Files while they are made.
pub struct Making {
    next: usize,
    made: Made,
    writer: ExportWriter,
}

/// What an order is written with, and the file that grows by it.
enum ExportWriter {
    Pages(XmlPages),
    Table(CsvRows, Growing),
    Files,
    Findings(FindingsCsv, Growing),
    Report(OrdersDocument, Growing, String),
}

impl Making {
    /// Nothing yet.
    pub fn new(kind: ExportKind, preview: &Preview, words: &Words) -> Self {
        let writer = match kind {
            ExportKind::Pages(size) => ExportWriter::Pages(XmlPages::new(size)),
            ExportKind::Table => ExportWriter::Table(CsvRows::new(), Growing::new(CSV)),
            ExportKind::Files => ExportWriter::Files,
            ExportKind::Findings => {
                let (table, mut file) = (FindingsCsv::new(preview), Growing::new(CSV));
                // By this mark spreadsheets know UTF-8.
                file.push("\u{feff}");
                file.push(&table.head(preview, words));
                ExportWriter::Findings(table, file)
            }
            ExportKind::Report => {
                let (parts, mut file) = (OrdersDocument::new(preview), Growing::new(JSON));
                let frame = serde_json::to_string(&parts.frame(preview, words)).unwrap_or_default();
                // Inside of a text a quotation mark would have a backslash in front of it.
                let (before, behind) =
                    frame.split_once("\"orders\":[]").expect("a frame has a list of orders, an empty one");
                file.push(before);
                file.push("\"orders\":[");
                ExportWriter::Report(parts, file, format!("\n]{behind}\n"))
            }
        };
        Making { next: 0, made: Made::default(), writer }
    }

    /// Orders that are done.
    pub fn done(&self) -> usize {
        self.next
    }

    /// Goes on by an order; says whether there are more.
    pub fn step(&mut self, preview: &Preview, words: &Words) -> bool {
        let Some(summary) = preview.summaries().get(self.next) else { return false };
        let index = self.next;
        self.next += 1;
        let order = || preview.detail(index).filter(|order| order.outcome.arrives());
        match &mut self.writer {
            ExportWriter::Pages(pages) => {
                let Some(order) = order() else { return true };
                match pages.add(preview.text(), &order) {
                    Ok(Adapted { filled, dropped, negated }) => {
                        self.made.orders += 1;
                        self.made.filled += usize::from(!filled.is_empty());
                        self.made.negated += usize::from(negated);
                        self.made.dropped += usize::from(!dropped.is_empty());
                        self.made.dropped_fields.extend(dropped);
                    }
                    Err(_) => {
                        let number = summary.number().map(ToOwned::to_owned);
                        self.made.left_out.push(number.unwrap_or_else(|| words.orders_no_number()));
                    }
                }
            }
            ExportWriter::Table(rows, file) => {
                let Some(order) = order() else { return true };
                rows.add(preview.text(), &order);
                file.push(&rows.take());
                self.made.orders += 1;
            }
            ExportWriter::Files => return false,
            ExportWriter::Findings(table, file) => {
                file.push(&table.order(preview, words, index));
                self.made.orders += 1;
            }
            ExportWriter::Report(parts, file, _) => {
                let order = preview.detail(index).map(|order| parts.order(preview, order, words));
                let written = order.and_then(|order| serde_json::to_string(&order).ok());
                file.push(if self.made.orders > 0 { ",\n" } else { "\n" });
                file.push(&written.unwrap_or_default());
                self.made.orders += 1;
            }
        }
        true
    }

    /// The files. `sources` are those that were read.
    pub fn finish(self, preview: &Preview, sources: &[SourceFile]) -> Made {
        let mut made = self.made;
        let grown = |name, kind, file: Growing| vec![MadeFile::grown(name, kind, file.finish())];
        made.files = match self.writer {
            ExportWriter::Pages(pages) => pages_of(pages.finish()),
            ExportWriter::Table(mut rows, mut file) => {
                file.push(&rows.take());
                grown("shipstation-import.csv", CSV, file)
            }
            ExportWriter::Findings(_, file) => grown("findings.csv", CSV, file),
            ExportWriter::Report(_, mut file, behind) => {
                file.push(&behind);
                grown("report.json", JSON, file)
            }
            ExportWriter::Files => {
                made.orders = preview.summaries().len();
                let formats = preview.files().iter().map(|file| file.format);
                sources.iter().zip(formats).flat_map(|(file, format)| as_it_is(file, format)).collect()
            }
        };
        made
    }
}

fn pages_of(pages: Vec<String>) -> Vec<MadeFile> {
    let several = pages.len() > 1;
    let named = |(at, page): (usize, String)| {
        let name = if several { format!("orders-{}.xml", at + 1) } else { "orders.xml".to_owned() };
        MadeFile::new(name, XML, page)
    };
    pages.into_iter().enumerate().map(named).collect()
}

/// The file in the encoding that it came in, every byte as it was where nothing was repaired; and in
/// UTF-8 where that is another.
fn as_it_is(file: &SourceFile, format: Option<Format>) -> Vec<MadeFile> {
    let (kind, fallback) = match format {
        Some(Format::Json) => (JSON, "orders.json"),
        Some(Format::Xml) => (XML, "orders.xml"),
        Some(Format::Csv) => (CSV, "orders.csv"),
        None => ("text/plain", "orders.txt"),
    };
    let name = if file.name.is_empty() { fallback.to_owned() } else { file.name.clone() };
    if file.encoding == Encoding::Utf8 {
        return vec![MadeFile::new(name, kind, file.text.clone())];
    }
    let utf8 = match declared_as_utf8(&file.text) {
        Some(edit) => text::edit::apply_edits(&file.text, &[edit]),
        None => file.text.to_string(),
    };
    let as_it_was = encode(&file.text, file.encoding)
        .map(|bytes| MadeFile::new(name.clone(), kind, file.text.clone()).encoded(bytes, file.encoding));
    let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, "txt"));
    let in_utf8 = MadeFile::new(format!("{stem}-utf8.{ending}"), kind, utf8);
    as_it_was.into_iter().chain([in_utf8]).collect()
}
