//! The report as a JSON document: what `examples/inspect.rs` prints and the page offers to
//! download. Its form is kept stable; keys may be added.

mod decode;
mod json;
mod orders;
mod url;

use crate::core::profiles::Profile;
use crate::core::report::{ArgName, Edit, Finding, Source, Value};
use crate::core::span::{Lines, Span};
use crate::i18n::Words;

pub use decode::decode;
pub use json::Json;
pub use orders::{OrdersInParts, orders};
pub use url::url;

/// Writes the findings on `text`.
struct Writer<'a> {
    text: &'a str,
    lines: &'a Lines,
    words: &'a Words,
}

impl<'a> Writer<'a> {
    fn new(text: &'a str, lines: &'a Lines, words: &'a Words) -> Self {
        Writer { text, lines, words }
    }

    /// What every tool reports, and behind it what only this one does.
    fn document(
        &self,
        tool: &'static str,
        profile: Profile,
        findings: &[Finding],
        of_tool: Vec<(&'static str, Json)>,
    ) -> Json {
        let mut members = vec![
            ("tool", tool.into()),
            ("profile", profile.as_str().into()),
            ("findings", self.findings(findings)),
        ];
        members.extend(of_tool);
        Json::Object(members)
    }

    fn findings(&self, findings: &[Finding]) -> Json {
        findings.iter().map(|finding| self.finding(finding)).collect()
    }

    fn finding(&self, finding: &Finding) -> Json {
        let Finding { code, severity, certainty, ref arguments, .. } = *finding;
        let mut members = vec![
            ("code", code.as_str().into()),
            ("severity", severity.as_str().into()),
            ("certainty", certainty.as_str().into()),
            ("title", self.words.code_title(code, arguments).into()),
            ("why", self.words.code_why(code, arguments).into()),
            ("fix", self.words.code_fix(code, arguments).into()),
            ("spans", finding.spans.iter().map(|span| self.place(*span)).collect()),
            ("edits", finding.edits.iter().map(edit).collect()),
            ("sources", code.entry().sources.iter().map(|source| self::source(source)).collect()),
        ];
        if let Some((_, Value::Text(path))) = arguments.iter().find(|(name, _)| *name == ArgName::Field) {
            members.push(("field", path.as_str().into()));
        }
        Json::Object(members)
    }

    /// A place in bytes, and where it begins as a person counts.
    fn place(&self, span: Span) -> Json {
        let position = self.lines.position(self.text, span.start());
        Json::Object(vec![
            ("start", span.start().into()),
            ("end", span.end().into()),
            ("line", (position.line as usize).into()),
            ("column", (position.column as usize).into()),
        ])
    }
}

fn edit(edit: &Edit) -> Json {
    Json::Object(vec![
        ("start", edit.span.start().into()),
        ("end", edit.span.end().into()),
        ("text", edit.text.as_str().into()),
    ])
}

fn source(source: &Source) -> Json {
    Json::Object(vec![("url", source.url.into()), ("title", source.title.into())])
}
