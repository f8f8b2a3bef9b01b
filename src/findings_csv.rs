//! The findings of an order preview as a table: one row a place.

use crate::core::orders::{Preview, Summary};
use crate::core::readers::csv::written;
use crate::core::report::Finding;
use crate::core::span::{Lines, Span};
use crate::i18n::Words;

/// Collects the rows. Made once all is read; then [`step`](FindingsCsv::step) until it says that
/// it is done, so that a large file can be written in time slices.
pub struct FindingsCsv<'a> {
    preview: &'a Preview,
    words: &'a Words,
    lines: Lines,
    next: usize,
    text: String,
}

impl<'a> FindingsCsv<'a> {
    /// The headings, and what concerns the files as a whole.
    pub fn new(preview: &'a Preview, words: &'a Words) -> Self {
        let lines = Lines::new(preview.text());
        let headings = words.findings_csv_headings();
        let mut table = FindingsCsv { preview, words, lines, next: 0, text: format!("{headings}\r\n") };
        for finding in preview.findings() {
            table.rows("", &finding);
        }
        table
    }

    /// Adds the findings of about `orders` orders; says whether there are more.
    pub fn step(&mut self, orders: usize) -> bool {
        let preview = self.preview;
        let end = preview.summaries().len().min(self.next.saturating_add(orders));
        let open: &[Summary] = preview.summaries().get(self.next..end).unwrap_or(&[]);
        for (summary, index) in open.iter().zip(self.next..) {
            // Most orders have nothing to say, and need not be read again.
            let order = if summary.codes.is_empty() { None } else { preview.detail(index) };
            for finding in order.iter().flat_map(|order| &order.findings) {
                self.rows(summary.number.as_deref().unwrap_or(""), finding);
            }
        }
        self.next = end;
        end < preview.summaries().len()
    }

    /// The whole table.
    pub fn finish(self) -> String {
        self.text
    }

    /// A row for each place; a finding without one has a row without a place.
    fn rows(&mut self, order: &str, finding: &Finding) {
        let message = self.words.code_title(finding.code, &finding.arguments);
        let severity = self.words.severity(finding.severity);
        let places: Vec<Option<Span>> = if finding.spans.is_empty() {
            vec![None]
        } else {
            finding.spans.iter().copied().map(Some).collect()
        };
        for place in places {
            let (file, line, column) = place.map(|span| self.place(span)).unwrap_or_default();
            let value: String =
                place.map_or("", |span| span.of(self.preview.text())).chars().take(200).collect();
            let cells = [&file, &line, &column, order, finding.code.as_str(), &severity, &message, &value];
            for (at, cell) in cells.into_iter().enumerate() {
                if at > 0 {
                    self.text.push(',');
                }
                self.text.push_str(&written(&crate::core::orders::export::guarded(cell), b','));
            }
            self.text.push_str("\r\n");
        }
    }

    /// The file of a place, and its line and column there.
    fn place(&self, span: Span) -> (String, String, String) {
        let text = self.preview.text();
        let at = self.lines.position(text, span.start());
        let holds = |part: &&crate::core::orders::Part| {
            part.span.start() <= span.start() && span.start() <= part.span.end()
        };
        let part = self.preview.parts().iter().find(holds);
        // Every file begins on a line of its own.
        let before = part.map_or(1, |part| self.lines.position(text, part.span.start()).line);
        let name = part.map_or(String::new(), |part| part.name.clone());
        (name, (at.line - before.min(at.line) + 1).to_string(), at.column.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::orders::{Options, SourceFile, samples};
    use crate::i18n::Language;

    #[test]
    fn every_finding_stands_with_its_file_line_and_column() {
        let file = |name: &str, text: &str| SourceFile {
            name: name.to_owned(),
            text: text.to_owned(),
            ..SourceFile::default()
        };
        let files = [file("a.xml", "<Orders/>"), file("b.xml", samples::CUSTOM_STORE)];
        let mut preview = Preview::of_files(&files, &Options::default());
        while !preview.advance(usize::MAX).finished {}
        let words = Words::plain(Language::English);
        let mut table = FindingsCsv::new(&preview, &words);
        while table.step(1) {}
        let text = table.finish();
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("File,Line,Column,Order,Code,Severity,Message,Value"));
        assert!(text.contains("b.xml,67,17,W-2202,amount-malformed,Error,"), "{text}");
        assert_eq!(text.lines().count(), 10);
    }
}
