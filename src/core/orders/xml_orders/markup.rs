//! What becomes of the markup around the values.

use super::super::fates::{Placed, Reason};
use crate::core::catalogue::Code;
use crate::core::readers::xml::{self, Problem, ProblemKind};
use crate::core::report::{ArgName, Edit, Finding};

/// What becomes of an attribute that the table does not know.
pub(in crate::core::orders) fn attribute_fate(name: &str) -> Placed {
    if name == "xmlns" || name.starts_with("xmlns:") || name.starts_with("xsi:") || name.starts_with("xml:") {
        Placed::Ignored(Reason::Namespace)
    } else {
        Placed::Unknown
    }
}

/// A problem of the markup as a finding, with its repair.
pub(in crate::core::orders) fn markup_finding(text: &str, problem: Problem) -> Finding {
    let bare = problem.span.of(text);
    match problem.kind {
        ProblemKind::TextBeforeDeclaration => {
            Finding::new(Code::TextBeforeDeclaration).at(problem.span).repaired_by(Edit::remove(problem.span))
        }
        ProblemKind::BareAmpersand => Finding::new(Code::UnescapedMarkup)
            .at(problem.span)
            .with(ArgName::Character, bare)
            .repaired_by(Edit::replace(problem.span, xml::replacement(bare))),
        ProblemKind::BareMarkup => Finding::new(Code::UnescapedMarkup)
            .at(problem.span)
            .with(ArgName::Character, bare)
            .repaired_by(Edit::replace(problem.span, bare.replacen('<', "&lt;", 1))),
    }
}
