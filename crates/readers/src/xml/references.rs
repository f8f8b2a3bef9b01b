//! References such as `&amp;` and `&#233;`.

use memchr::memchr;
use std::borrow::Cow;

/// What character data says: references and line ends are put right. A reference that XML does
/// not know stays as it is.
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
    let named = known.and_then(|name| HTML.iter().find(|(html, _)| *html == name));
    match named {
        Some((_, c)) => format!("&#{};", u32::from(*c)),
        None => bare.replacen('&', "&amp;", 1),
    }
}

/// The names of HTML that feeds use, and XML does not know.
const HTML: &[(&str, char)] = &[
    ("nbsp", '\u{a0}'),
    ("pound", '£'),
    ("euro", '€'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("deg", '°'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("bull", '•'),
    ("middot", '·'),
    ("times", '×'),
    ("frac12", '½'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("aacute", 'á'),
    ("agrave", 'à'),
    ("acirc", 'â'),
    ("auml", 'ä'),
    ("aring", 'å'),
    ("ccedil", 'ç'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("iacute", 'í'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("ntilde", 'ñ'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("ouml", 'ö'),
    ("oslash", 'ø'),
    ("szlig", 'ß'),
    ("uacute", 'ú'),
    ("ugrave", 'ù'),
    ("ucirc", 'û'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ccedil", 'Ç'),
    ("Eacute", 'É'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
];

/// A value as character data.
pub fn escaped(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\r', "&#13;")
}
