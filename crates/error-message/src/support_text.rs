//! A report as a text for a support team: what was found, and nothing of what was pasted.

use crate::decode::understand_first;
use crate::fields;
use crate::report::Report;
use crate::scan::found::Found;
use crate::support_header::HEADER;
use crate::wordings::index;
use knowledge::catalogue::Code;
use knowledge::vocabulary::ArgName;
use text::span::LineStarts;

/// At most so many messages are repeated.
const MOST_MESSAGES: usize = 100;
/// At most so many characters of a shape are kept.
const LONGEST_SHAPE: usize = 200;

/// A text with codes, counts, versions and shapes. Every value is masked by its shape: letters
/// become `a`, digits `9`. Pasted into the decoder, it yields the same findings.
///
/// `text` is the text that `report` was made of.
pub fn support_text(report: &Report, text: &str) -> String {
    let understood = understand_first(text);
    let mut out = header(report, text);
    let mut groups: Vec<(Option<usize>, Vec<String>)> = Vec::new();
    let mut repeated: Vec<(Option<usize>, Code, String)> = Vec::new();
    let mut behind = Vec::new();
    for found in understood.found.iter() {
        let message = message(found, &mut behind);
        let key = (found.payload, found.code, message.clone());
        if repeated.len() >= MOST_MESSAGES || message.is_empty() || repeated.contains(&key) {
            continue;
        }
        repeated.push(key);
        match groups.iter_mut().find(|(payload, _)| *payload == found.payload) {
            Some((_, messages)) => messages.push(message),
            None => groups.push((found.payload, vec![message])),
        }
    }
    let unknown: Vec<String> = understood
        .unknown
        .iter()
        .take(MOST_MESSAGES)
        .map(|(span, field)| with_field(&shape(span.of(text)), field.as_deref()))
        .collect();
    if !unknown.is_empty() {
        groups.push((None, unknown));
    }
    for (_, messages) in &groups {
        out.push_str(&format!("{{\"errors\":[{}]}}\n", messages.join(",")));
    }
    out.extend(behind);
    if groups.is_empty() && out.lines().count() == 1 {
        let plain: String = text.chars().filter(|c| !"{}[]<>\"'".contains(*c)).collect();
        out.push_str(&shape(plain.trim()));
        out.push('\n');
    }
    out
}

fn header(report: &Report, text: &str) -> String {
    let findings = report.findings.iter().map(|f| format!("{}*{}", f.code.as_str(), f.spans.len().max(1)));
    let mut parts = vec![report.profile.as_str().to_owned(), findings.collect::<Vec<_>>().join(" ")];
    let steps: Vec<&str> = report.recovered.iter().map(|step| step.as_str()).collect();
    let envelopes: Vec<&str> =
        report.envelopes.iter().take(20).map(|(_, envelope)| envelope.as_str()).collect();
    parts.extend([steps.join(" "), envelopes.join(" ")].into_iter().filter(|part| !part.is_empty()));
    let version = env!("CARGO_PKG_VERSION");
    let lines = LineStarts::new(text).count();
    format!("{HEADER}{version}; {}; {} bytes, {lines} lines]\n", parts.join("; "), text.len())
}

/// The message of a finding as JSON, in the words of the catalogue, its values masked; empty where
/// it goes `behind` the messages.
fn message(found: &Found, behind: &mut Vec<String>) -> String {
    let Some(wording) = found.wording.and_then(|number| index::INDEX.wordings.get(number)) else {
        let told = found.values.first().map_or("", |(_, value)| value.as_str());
        match found.code {
            Code::HtmlInsteadOfXml if !told.is_empty() => {
                behind.push(format!("<!doctype html><title>{}</title></html>\n", shape(told)));
            }
            Code::HtmlInsteadOfXml => behind.push("<!doctype html></html>\n".to_owned()),
            _ if told.parse::<u32>().is_ok() => behind.push(format!("{{\"status\":{told},\"errors\":[]}}\n")),
            _ => behind.push(format!("{{\"error_code\":{}}}\n", quoted(told))),
        }
        return String::new();
    };
    let mut text = String::new();
    let mut rest = wording.text;
    while let Some((plain, marked)) = rest.split_once('{') {
        let (name, after) = marked.split_once('}').unwrap_or((marked, ""));
        let status = matches!(name, "5xx" | "status");
        let is = |argument: ArgName| argument.as_str() == name || status && argument == ArgName::Found;
        let value = found.values.iter().find(|(argument, _)| is(*argument)).map_or("", |(_, value)| value);
        text.push_str(plain);
        if status {
            text.push_str(value);
        } else {
            text.push_str(&shape(value));
        }
        rest = after;
    }
    text.push_str(rest);
    with_field(&text, found.field.as_deref())
}

fn with_field(message: &str, field: Option<&str>) -> String {
    match field {
        Some(field) if fields::is_known_path(field) => format!("{{{}:[{}]}}", quoted(field), quoted(message)),
        Some(field) => format!("{{{}:[{}]}}", quoted(&shape(field)), quoted(message)),
        None => quoted(message),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The shape of a value: letters `a` and `A`, digits `9`, the rest as it is, in one line.
fn shape(value: &str) -> String {
    let masked = value.chars().map(|c| match c {
        c if c.is_uppercase() => 'A',
        c if c.is_alphabetic() => 'a',
        c if c.is_numeric() => '9',
        c if c.is_whitespace() || c.is_control() => ' ',
        c => c,
    });
    masked.take(LONGEST_SHAPE).collect()
}
