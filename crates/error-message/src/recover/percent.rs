//! `%22base%22`: text that was put into a URL.
//!
//! Not read with `percent-encoding`: each character keeps its place in the text, and a line may end
//! inside an escape.

use crate::text::layers::Rewrite;
use std::ops::Range;

/// Turns `%XX` back where the bytes are UTF-8. `+` is a blank in the same run of characters, unless
/// the text writes blanks as `%20`.
pub fn undo(text: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    if !text.contains('%') {
        return rewrite;
    }
    let plus_is_blank = !text.contains("%20");
    let (mut start, mut done) = (0, 0);
    for run in text.split_inclusive(char::is_whitespace) {
        let end = start + run.len();
        if run.contains('%') && done < end {
            done = undo_run(text, start.max(done)..end, plus_is_blank, &mut rewrite);
        }
        start = end;
    }
    rewrite
}

/// Turns one run back and returns the offset behind what was read.
fn undo_run(text: &str, range: Range<usize>, plus_is_blank: bool, rewrite: &mut Rewrite) -> usize {
    let bytes = text.as_bytes();
    let decodes = |at: &usize| bytes.get(*at) == Some(&b'%') && escape(bytes, *at).is_some();
    let plus_is_blank = plus_is_blank && range.clone().any(|at| decodes(&at));
    let mut at = range.start;
    while at < range.end {
        match bytes.get(at) {
            Some(b'+') if plus_is_blank => {
                rewrite.replace(text, at..at + 1, " ");
                at += 1;
            }
            Some(b'%') => at = undo_character(text, at, rewrite),
            _ => at += 1,
        }
    }
    at
}

/// Turns back one character and returns the offset behind it.
fn undo_character(text: &str, at: usize, rewrite: &mut Rewrite) -> usize {
    let bytes = text.as_bytes();
    let mut collected = [0_u8; 4];
    let mut end = at;
    for length in 1..=4 {
        let next = if length > 1 { end + line_end(bytes, end) } else { end };
        let Some((byte, behind)) = escape(bytes, next) else { break };
        end = behind;
        if let Some(place) = collected.get_mut(length - 1) {
            *place = byte;
        }
        let Ok(decoded) = std::str::from_utf8(collected.get(..length).unwrap_or(&[])) else { continue };
        if decoded.contains('\0') {
            break;
        }
        rewrite.replace(text, at..end, decoded);
        return end;
    }
    at + 1
}

/// The byte of the escape at `at` and the offset behind it; a line may end inside.
fn escape(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    if bytes.get(at) != Some(&b'%') {
        return None;
    }
    let (high, behind) = digit(bytes, at + 1)?;
    let (low, behind) = digit(bytes, behind)?;
    Some((high * 16 + low, behind))
}

fn digit(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    let skipped = line_end(bytes, at);
    let value = char::from(*bytes.get(at + skipped)?).to_digit(16)?;
    Some((u8::try_from(value).ok()?, at + skipped + 1))
}

/// The length of the line end at `at`.
fn line_end(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..) {
        Some([b'\r', b'\n', ..]) => 2,
        Some([b'\n', ..]) => 1,
        _ => 0,
    }
}
