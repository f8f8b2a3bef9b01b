//! Reports why a text is not JSON.

use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::ArgName;
use readers::json::token::{Problem, ProblemKind};

/// What makes the text no JSON.
pub(super) fn problem_finding(text: &str, problem: Problem) -> Finding {
    if problem.kind.is_truncation() {
        return Finding::new(Code::FileTruncated).at(problem.span);
    }
    let kind = match problem.kind {
        ProblemKind::MalformedNumber => "number",
        ProblemKind::UnknownEscape => "escape",
        ProblemKind::ControlCharacter => "control-character",
        ProblemKind::TrailingComma => "trailing-comma",
        ProblemKind::MissingComma => "missing-comma",
        ProblemKind::MissingColon => "missing-colon",
        ProblemKind::TooDeep => "too-deep",
        _ => "character",
    };
    let shown: String = problem.span.of(text).chars().take(20).collect();
    Finding::new(Code::JsonMalformed).at(problem.span).with(ArgName::Found, kind).with(ArgName::Value, shown)
}
