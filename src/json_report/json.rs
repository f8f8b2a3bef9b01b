//! A JSON document, and how it is written.
//!
//! serde_json would add 16 KB to the page; this is all of it that a report needs.

use crate::core::span::Span;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// A whole number.
    Number(usize),
    /// A text.
    Text(String),
    /// `[…]`
    List(Vec<Json>),
    /// `{…}`, in this order.
    Object(Vec<(&'static str, Json)>),
}

impl From<usize> for Json {
    fn from(number: usize) -> Self {
        Json::Number(number)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Json::Text(text)
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Json::Null, Into::into)
    }
}

/// The bytes of a place.
impl From<Span> for Json {
    fn from(span: Span) -> Self {
        Json::Object(vec![("start", span.start().into()), ("end", span.end().into())])
    }
}

impl<T: Into<Json>> FromIterator<T> for Json {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Json::List(items.into_iter().map(Into::into).collect())
    }
}

impl Json {
    /// The document as text, a line for each value.
    pub fn in_lines(&self) -> String {
        let mut out = String::new();
        self.write(Some(0), &mut out);
        out
    }

    /// The document as text without any blank.
    pub fn in_one_line(&self) -> String {
        let mut out = String::new();
        self.write(None, &mut out);
        out
    }

    /// `depth` is how far the lines are indented, where there are lines.
    fn write(&self, depth: Option<usize>, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Number(number) => out.push_str(&number.to_string()),
            Json::Text(text) => quoted(text, out),
            Json::List(items) => {
                let members = items.iter().map(|item| (None, item));
                write_members(members, items.len(), ['[', ']'], depth, out);
            }
            Json::Object(members) => {
                let count = members.len();
                let members = members.iter().map(|(key, value)| (Some(*key), value));
                write_members(members, count, ['{', '}'], depth, out);
            }
        }
    }
}

fn write_members<'a>(
    members: impl Iterator<Item = (Option<&'static str>, &'a Json)>,
    count: usize,
    [open, close]: [char; 2],
    depth: Option<usize>,
    out: &mut String,
) {
    let inside = depth.map(|depth| depth + 1);
    out.push(open);
    for (i, (key, value)) in members.enumerate() {
        if i > 0 {
            out.push(',');
        }
        indent(inside, out);
        if let Some(key) = key {
            quoted(key, out);
            out.push_str(if depth.is_some() { ": " } else { ":" });
        }
        value.write(inside, out);
    }
    if count > 0 {
        indent(depth, out);
    }
    out.push(close);
}

fn indent(depth: Option<usize>, out: &mut String) {
    let Some(depth) = depth else { return };
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_the_same() {
        let text = "a \"b\" \\ c\n\r\t\u{0}\u{1f}\u{7f} “é” 😀";
        let json = Json::Object(vec![
            ("text", text.into()),
            ("nothing", Option::<usize>::None.into()),
            ("none", Json::List(vec![])),
            ("list", [1_usize, 20].into_iter().collect()),
        ]);
        let read: serde_json::Value = serde_json::from_str(&json.in_one_line()).expect("it is JSON");
        assert_eq!(read, serde_json::json!({"text": text, "nothing": null, "none": [], "list": [1, 20]}));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&json.in_lines()).expect("it is JSON"), read);
    }
}
