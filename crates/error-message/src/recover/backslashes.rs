//! `{\"base\":…}`: JSON that was put into a string.

use crate::text::layers::Rewrite;

/// Takes one level of backslashes away.
pub(crate) fn without_backslashes(text: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    let mut done = 0;
    for at in memchr::memchr_iter(b'\\', text.as_bytes()) {
        if at < done {
            continue;
        }
        let Some((length, meant)) = text.get(at..).and_then(escape) else { continue };
        let mut buffer = [0; 4];
        rewrite.replace(text, at..at + length, meant.encode_utf8(&mut buffer));
        done = at + length;
    }
    rewrite
}

fn escape(text: &str) -> Option<(usize, char)> {
    let mut behind = text.get(1..)?.chars();
    let (skipped, c) = match behind.next()? {
        // A line end got between.
        '\n' => (1, behind.next()?),
        c => (0, c),
    };
    let meant = match c {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let digits = text.get(2 + skipped..6 + skipped)?;
            let number = u32::from_str_radix(digits, 16).ok()?;
            return Some((6 + skipped, char::from_u32(number).filter(|c| *c != '\0').unwrap_or('\u{fffd}')));
        }
        '\\' | '/' => c,
        c if !c.is_alphanumeric() && !c.is_whitespace() => c,
        _ => return None,
    };
    Some((1 + skipped + c.len_utf8(), meant))
}
