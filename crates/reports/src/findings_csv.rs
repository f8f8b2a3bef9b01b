//! The findings of an order preview as a table: one row a place.

use knowledge::finding::Finding;
use orders::Preview;
use orders::export::csv_rows::guarded;
use readers::csv::written;
use text::span::{LineStarts, Span};
use words::Words;

/// The most of a value that is quoted, in characters.
const QUOTED: usize = 200;

/// Writes the rows, in parts: a large file has many.
#[derive(Debug)]
pub struct FindingsCsv {
    lines: LineStarts,
}

impl FindingsCsv {
    /// The table of `preview`, which is done.
    pub fn new(preview: &Preview) -> Self {
        FindingsCsv { lines: LineStarts::new(preview.text()) }
    }

    /// The headings, and what concerns the files as a whole.
    pub fn head(&self, preview: &Preview, words: &Words) -> String {
        let mut out = format!("{}\r\n", words.findings_csv_headings());
        for finding in preview.findings() {
            self.rows(&mut out, preview, words, "", &finding);
        }
        out
    }

    /// The rows of one order, counted from 0.
    pub fn order(&self, preview: &Preview, words: &Words, index: usize) -> String {
        let mut out = String::new();
        let summary = preview.summaries().get(index);
        // Most orders have nothing to say, and need not be read again.
        if let Some(summary) = summary.filter(|summary| !summary.codes.is_empty()) {
            let number = summary.number().unwrap_or("");
            for finding in preview.detail(index).iter().flat_map(|order| &order.findings) {
                self.rows(&mut out, preview, words, number, finding);
            }
        }
        out
    }

    /// A row for each place; a finding without one has a row without a place.
    fn rows(&self, out: &mut String, preview: &Preview, words: &Words, order: &str, finding: &Finding) {
        let message = words.code_title(finding.code, &finding.arguments);
        let severity = words.severity(finding.severity);
        let places: Vec<Option<Span>> = if finding.spans.is_empty() {
            vec![None]
        } else {
            finding.spans.iter().copied().map(Some).collect()
        };
        for place in places {
            let (file, line, column) = place.map(|span| self.place(preview, span)).unwrap_or_default();
            let value: String =
                place.map_or("", |span| span.of(preview.text())).chars().take(QUOTED).collect();
            let cells = [&file, &line, &column, order, finding.code.as_str(), &severity, &message, &value];
            for (at, cell) in cells.into_iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                out.push_str(&written(&guarded(cell), b','));
            }
            out.push_str("\r\n");
        }
    }

    /// The file of a place, and its line and column there.
    fn place(&self, preview: &Preview, span: Span) -> (String, String, String) {
        let text = preview.text();
        let at = self.lines.position(text, span.start());
        let file = preview.file_at(span.start()).and_then(|at| preview.files().get(at));
        // Every file begins on a line of its own.
        let before = file.map_or(1, |file| self.lines.position(text, file.span.start()).line);
        let name = file.map_or(String::new(), |file| file.name.clone());
        (name, (at.line - before.min(at.line) + 1).to_string(), at.column.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use orders::{Options, SourceFile, samples};
    use words::Language;

    #[test]
    fn every_finding_stands_with_its_file_line_and_column() {
        let file = |name: &str, text: &str| SourceFile {
            name: name.to_owned(),
            text: text.into(),
            ..SourceFile::default()
        };
        let files = [file("a.xml", "<Orders/>"), file("b.xml", samples::CUSTOM_STORE)];
        let mut preview = Preview::of_files(&files, &Options::default());
        while !preview.advance(usize::MAX).finished {}
        let words = Words::plain(Language::English);
        let table = FindingsCsv::new(&preview);
        let orders = (0..preview.summaries().len()).map(|index| table.order(&preview, &words, index));
        let text = table.head(&preview, &words) + &orders.collect::<String>();
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("File,Line,Column,Order,Code,Severity,Message,Value"));
        assert!(text.contains("b.xml,67,17,W-2202,amount-malformed,Error,"), "{text}");
        assert_eq!(text.lines().count(), 10);
    }
}
