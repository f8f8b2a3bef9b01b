//! References such as `&amp;` and `&#233;`.

use crate::html_names::character;
use memchr::memchr;
use std::borrow::Cow;

/// Decodes character data: references become their characters, and line ends `\n`. A reference that
/// XML does not know stays as it is.
pub fn unescape(raw: &str) -> Cow<'_, str> {
    if memchr(b'&', raw.as_bytes()).is_none() && memchr(b'\r', raw.as_bytes()).is_none() {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '\r']) {
        let (before, marked) = rest.split_at(at);
        out.push_str(before);
        if let Some(behind) = marked.strip_prefix('\r') {
            out.push('\n');
            rest = behind.strip_prefix('\n').unwrap_or(behind);
        } else if let Some((c, length)) = reference(marked) {
            out.push(c);
            rest = marked.get(length..).unwrap_or("");
        } else {
            out.push('&');
            rest = marked.get(1..).unwrap_or("");
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character that the reference at the start of `text` stands for, and its length in bytes.
pub(crate) fn reference(text: &str) -> Option<(char, usize)> {
    let (name, length) = name(text)?;
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let digits = name.strip_prefix('#')?;
            let (digits, radix) = digits.strip_prefix('x').map_or((digits, 10), |hex| (hex, 16));
            if !digits.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return None;
            }
            let c = char::from_u32(u32::from_str_radix(digits, radix).ok()?)?;
            Some(c).filter(|c| is_xml(*c))?
        }
    };
    Some((c, length))
}

/// The name between `&` and `;`, and the length of all three.
pub(crate) fn name(text: &str) -> Option<(&str, usize)> {
    let inside = text.strip_prefix('&')?;
    let end = inside.bytes().take(32).position(|b| !(b.is_ascii_alphanumeric() || b == b'#'))?;
    let ended = inside.as_bytes().get(end) == Some(&b';') && end > 0;
    ended.then(|| inside.get(..end).map(|name| (name, end + 2))).flatten()
}

/// Whether XML takes the character.
pub(crate) fn is_xml(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// What to write instead of a bare `&`, or of a reference that only HTML knows.
pub fn replacement(bare: &str) -> String {
    let known = bare.strip_prefix('&').and_then(|rest| rest.strip_suffix(';'));
    match known.and_then(character) {
        Some(c) => format!("&#{};", u32::from(c)),
        None => bare.replacen('&', "&amp;", 1),
    }
}

/// A value as character data of XML or HTML.
pub fn escaped(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\r', "&#13;")
}

/// A value as it stands between the double quotes of an attribute.
pub fn escaped_in_quotes(value: &str) -> String {
    escaped(value).replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_only_html_knows_is_replaced_by_its_number() {
        assert_eq!(replacement("&Ntilde;"), "&#209;");
        assert_eq!(replacement("&nbsp;"), "&#160;");
        assert_eq!(replacement("&unknown;"), "&amp;unknown;");
        assert_eq!(replacement("&"), "&amp;");
    }

    #[test]
    fn what_is_escaped_is_read_back() {
        let value = "<a b=\"&amp;\">\r\n";
        assert_eq!(unescape(&escaped(value)), value);
        assert_eq!(unescape(&escaped_in_quotes(value)), value);
        assert!(!escaped_in_quotes(value).contains('"'));
    }
}
