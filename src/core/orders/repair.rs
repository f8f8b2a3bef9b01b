//! The repairs that findings offer, gathered and applied.

use super::preview::Preview;
use crate::core::catalogue::Code;
use crate::core::report::{Edit, apply_edits};
use crate::core::span::Span;

impl Preview {
    /// Every repair that findings of this code offer, in the whole text.
    pub fn edits_of(&self, code: Code) -> Vec<Edit> {
        let shows = |codes: &[(Code, _)]| codes.iter().any(|(found, _)| *found == code);
        let shown = self.summaries().iter().enumerate().filter(|(_, summary)| shows(&summary.codes));
        let of_orders = shown.filter_map(|(index, _)| self.detail(index)).flat_map(|order| order.findings);
        let all = self.findings().into_iter().chain(of_orders).filter(|finding| finding.code == code);
        all.flat_map(|finding| finding.edits).collect()
    }

    /// Every file with the edits that lie in it, by name; the rest of it byte by byte as it was.
    pub fn repaired(&self, edits: &[Edit]) -> Vec<(String, String)> {
        let one = |span: Span| {
            let text = span.of(self.text());
            let inside =
                edits.iter().filter(|e| span.start() <= e.span.start() && e.span.end() <= span.end());
            let moved = inside.map(|edit| {
                let place = Span::new(text, edit.span.start() - span.start(), edit.span.end() - span.start());
                Edit::replace(place, edit.text.as_str())
            });
            apply_edits(text, &moved.collect::<Vec<_>>())
        };
        self.parts().iter().map(|part| (part.name.clone(), one(part.span))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::orders::{Options, SourceFile};

    #[test]
    fn all_of_a_kind_are_repaired_in_the_file_that_they_stand_in() {
        let file = |name: &str, country: &str| SourceFile {
            name: name.to_owned(),
            text: format!(
                "\u{feff}<Orders><Order><Customer><ShipTo><Country>{country}</Country></ShipTo></Customer></Order></Orders>"
            ),
            ..SourceFile::default()
        };
        let files = [file("a.xml", "USA"), file("b.xml", "US"), file("c.xml", "Canada")];
        let mut preview = Preview::of_files(&files, &Options::default());
        while !preview.advance(10).finished {}
        let repaired = preview.repaired(&preview.edits_of(Code::CountryNotTwoLetters));
        let expected = [file("a.xml", "US"), file("b.xml", "US"), file("c.xml", "CA")];
        assert_eq!(repaired, expected.map(|file| (file.name, file.text)));
    }
}
