//! Markup mistakes that can be repaired without guessing.

use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::ArgName;
use readers::xml::{Problem, ProblemKind, references};
use text::edit::Edit;

/// A problem of the markup as a finding, with its repair.
pub(crate) fn markup_finding(text: &str, problem: Problem) -> Finding {
    let Problem { kind, span } = problem;
    let bare = span.of(text);
    let unescaped = |escaped: String| {
        let finding = Finding::new(Code::UnescapedMarkup).at(span).with(ArgName::Character, bare);
        finding.repaired_by(Edit::replace(span, escaped))
    };
    match kind {
        ProblemKind::TextBeforeDeclaration => {
            Finding::new(Code::TextBeforeDeclaration).at(span).repaired_by(Edit::remove(span))
        }
        ProblemKind::BareAmpersand => unescaped(references::replacement(bare)),
        ProblemKind::BareMarkup => unescaped(bare.replacen('<', "&lt;", 1)),
    }
}
