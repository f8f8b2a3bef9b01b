//! `<br>` and `<b>`: text that was copied out of a web page's source.

use crate::text::layers::Rewrite;

/// Takes the tags of HTML away, and puts a line end where one was shown. Other tags, such as
/// `<Error>`, stay.
pub fn undo(text: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    let mut done = 0;
    for at in memchr::memchr_iter(b'<', text.as_bytes()) {
        if at < done {
            continue;
        }
        if let Some((length, shown)) = text.get(at..).and_then(tag) {
            rewrite.replace(text, at..at + length, shown);
            done = at + length;
        }
    }
    rewrite
}

const IN_A_LINE: &[&str] = &[
    "a", "abbr", "b", "big", "code", "em", "font", "i", "img", "kbd", "label", "mark", "s", "small", "span",
    "strong", "sub", "sup", "tt", "u", "wbr", "o:p",
];

const ON_ITS_OWN: &[&str] = &[
    "article",
    "blockquote",
    "body",
    "br",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
];

/// No tag of a pasted text is longer.
const LONGEST: usize = 1000;

/// The length of the tag at the start of `text`, and what is shown in its place.
fn tag(text: &str) -> Option<(usize, &'static str)> {
    let name = text.get(1..)?;
    let name = name.strip_prefix('\\').unwrap_or(name);
    let name = name.strip_prefix('/').unwrap_or(name);
    let length = name.bytes().take(12).take_while(|b| b.is_ascii_alphanumeric() || *b == b':').count();
    let name = name.get(..length)?;
    // `<Code>` and `<Title>` are names of somebody's XML.
    if name.bytes().any(|b| b.is_ascii_lowercase()) && name.bytes().any(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let is = |names: &[&str]| names.iter().any(|n| n.eq_ignore_ascii_case(name));
    let shown = if is(IN_A_LINE) {
        ""
    } else if is(ON_ITS_OWN) {
        "\n"
    } else {
        return None;
    };
    let inside = text.as_bytes().get(1..LONGEST.min(text.len()))?;
    let end = memchr::memchr2(b'>', b'<', inside).map(|at| at + 1)?;
    let closes = text.as_bytes().get(end) == Some(&b'>');
    closes.then_some((end + 1, shown))
}
