//! The repairs that findings offer, gathered and applied.

use crate::preview::order_preview::Preview;
use knowledge::catalogue::Code;
use text::edit::{Edit, apply_edits};
use text::span::Span;

/// Every repair that findings of one code offer, gathered order by order, so that a large file does
/// not keep anybody waiting.
#[derive(Debug)]
pub struct Repairs {
    code: Code,
    next: usize,
    edits: Vec<Edit>,
}

impl Repairs {
    /// What concerns the file as a whole; then [`step`](Repairs::step) until it says that it is done.
    pub fn new(preview: &Preview, code: Code) -> Self {
        let of_files = preview.findings().into_iter().filter(|finding| finding.code == code);
        Repairs { code, next: 0, edits: of_files.flat_map(|finding| finding.edits).collect() }
    }

    /// Looks at one more order of the same preview; says whether there are more.
    pub fn step(&mut self, preview: &Preview) -> bool {
        let Some(summary) = preview.summaries().get(self.next) else { return false };
        if summary.codes.iter().any(|(found, _)| *found == self.code) {
            let findings = preview.detail(self.next).map(|order| order.findings).unwrap_or_default();
            let of_code = findings.into_iter().filter(|finding| finding.code == self.code);
            self.edits.extend(of_code.flat_map(|finding| finding.edits));
        }
        self.next += 1;
        self.next < preview.summaries().len()
    }

    /// All of them.
    pub fn finish(self) -> Vec<Edit> {
        self.edits
    }
}

impl Preview {
    /// Every repair that findings of this code offer, in the whole text.
    pub fn edits_of(&self, code: Code) -> Vec<Edit> {
        let mut repairs = Repairs::new(self, code);
        while repairs.step(self) {}
        repairs.finish()
    }

    /// The codes that offer repairs, with how many findings do, in the order of
    /// [`codes`](Preview::codes); those that concern the file as a whole first.
    pub fn repairable(&self) -> Vec<(Code, usize)> {
        let mut codes: Vec<(Code, usize)> = Vec::new();
        let of_files = self.findings().into_iter().filter(|f| !f.edits.is_empty()).map(|f| (f.code, 1));
        let of_orders = self.codes().into_iter().map(|count| (count.code, count.repairable));
        for (code, count) in of_files.chain(of_orders).filter(|(_, count)| *count > 0) {
            match codes.iter_mut().find(|(known, _)| *known == code) {
                Some((_, known)) => *known += count,
                None => codes.push((code, count)),
            }
        }
        codes
    }

    /// The files that edits lie in, counted from 0, with the text that they become; the rest of each
    /// is byte by byte as it was.
    pub fn repaired(&self, edits: &[Edit]) -> Vec<(usize, String)> {
        let one = |span: Span| {
            let text = span.of(self.text());
            let inside =
                edits.iter().filter(|e| span.start() <= e.span.start() && e.span.end() <= span.end());
            let moved: Vec<Edit> = inside
                .map(|edit| {
                    let (start, end) = (edit.span.start() - span.start(), edit.span.end() - span.start());
                    Edit::replace(Span::new(text, start, end), edit.text.as_str())
                })
                .collect();
            (!moved.is_empty()).then(|| apply_edits(text, &moved))
        };
        let files = self.files().iter().enumerate();
        files.filter_map(|(at, file)| Some((at, one(file.span)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::preview::source_file::SourceFile;

    #[test]
    fn all_of_a_kind_are_repaired_in_the_file_that_they_stand_in() {
        let file = |name: &str, country: &str| {
            SourceFile {
            name: name.to_owned(),
            text: format!(
                "\u{feff}<Orders><Order><Customer><ShipTo><Country>{country}</Country></ShipTo></Customer></Order></Orders>"
            )
            .into(),
            ..SourceFile::default()
        }
        };
        let files = [file("a.xml", "USA"), file("b.xml", "US"), file("c.xml", "Canada")];
        let mut preview = Preview::of_files(&files, &Options::default());
        while !preview.advance(10).finished {}
        assert_eq!(preview.repairable(), [(Code::CountryNotTwoLetters, 2)]);
        let repaired = preview.repaired(&preview.edits_of(Code::CountryNotTwoLetters));
        let expected = [(0, file("a.xml", "US")), (2, file("c.xml", "CA"))];
        assert_eq!(repaired, expected.map(|(at, file)| (at, file.text.to_string())));
    }
}
