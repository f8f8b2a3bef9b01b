//! A message that was found, as a finding.

use crate::fields;
use crate::fields::LineNumber;
use crate::scan::found::Found;
use knowledge::finding::Finding;
use knowledge::vocabulary::{ArgName, Arguments, Certainty, Value};
use text::span::Span;

/// The finding of a message that stands at `span`.
pub(crate) fn finding(found: &Found, span: Span) -> Finding {
    let entry = found.code.entry();
    let field = found.field.as_deref();
    let told = |name: ArgName| found.values.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
    let arguments: Arguments = entry
        .arguments
        .iter()
        .map(|name| match name {
            ArgName::Field => (*name, Value::from(field)),
            ArgName::Line => (*name, line(field)),
            _ => (*name, Value::from(told(*name))),
        })
        .collect();
    let certainty = if found.likely { Certainty::Inferred } else { entry.certainty };
    let mut finding = Finding::new(found.code).at(span).known_as(certainty);
    finding.arguments = arguments;
    finding
}

fn line(field: Option<&str>) -> Value {
    match field.map_or(LineNumber::None, fields::line) {
        LineNumber::Known(number) => Value::from(number),
        LineNumber::Unknown | LineNumber::None => Value::Untold,
    }
}
