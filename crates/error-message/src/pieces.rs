//! Where a long text is cut, so that each piece is understood by itself.

use crate::text::words::words;
use crate::wordings::recognise::find;

/// A text up to this many bytes is one piece.
pub(crate) const WHOLE: usize = 32 * 1024;
/// What a longer one is cut into, in bytes: a few may come on top.
const PIECE: usize = 16 * 1024;
/// How far around a cut wordings are looked for, in bytes. None is longer.
const AROUND: usize = 1000;

/// Where the piece that begins at `start` ends: between two messages, and between two entries of a
/// log or two lines, where there are any.
pub(crate) fn end(text: &str, start: usize) -> usize {
    if text.len() <= WHOLE || text.len() - start <= PIECE {
        return text.len();
    }
    let latest = floor(text, start + PIECE);
    let second_half = text.get(floor(text, start + PIECE / 2)..latest).unwrap_or("");
    let line = last_line(second_half).map(|length| latest - length);
    let from = floor(text, line.unwrap_or(latest).saturating_sub(AROUND).max(start));
    let cut = line.unwrap_or_else(|| from + last_gap(text.get(from..latest).unwrap_or("")));
    let until = floor(text, cut + AROUND);
    let around = text.get(from..until).unwrap_or("");
    let mut end = from;
    let mut behind = None;
    for wording in find(around, &words(around), &[]) {
        let range = from + wording.bytes.start..from + wording.bytes.end;
        if range.end <= cut {
            behind = behind.max(Some(range.end));
        } else if range.start < end.max(cut) {
            end = end.max(range.end);
        }
    }
    // Within a line, a message is parted from the next one only behind its words.
    end.max(behind.filter(|_| line.is_none()).unwrap_or(cut))
}

/// The length of the last lines of `text` that begin something: with a letter or a digit, if possible
/// behind an empty line. What begins with a bracket or a blank goes on with something.
fn last_line(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let rank = |at: usize| {
        let begins = bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
        let behind_empty_line = at.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b'\n');
        u8::from(begins) * (1 + u8::from(behind_empty_line))
    };
    let best = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| (rank(at), at)).max()?;
    Some(text.len() - best.1 - 1)
}

/// The offset behind the last blank or comma of `text`, or its end.
fn last_gap(text: &str) -> usize {
    let end = text.trim_end_matches(|c: char| !matches!(c, ' ' | ',' | '\t' | '\r')).len();
    if end > 0 { end } else { text.trim_end_matches('\\').len().max(text.len() / 2) }
}

/// The start of the character that the byte at `at` belongs to.
fn floor(text: &str, at: usize) -> usize {
    text::span::Span::new(text, at, text.len()).start()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        let mut at = 0;
        let mut pieces = Vec::new();
        while at < text.len() {
            let end = end(text, at);
            pieces.push(&text[at..end]);
            at = end;
        }
        pieces
    }

    #[test]
    fn a_text_is_cut_between_messages_and_no_piece_is_long() {
        for unit in [
            "Name can't be blank ",
            "Name can't be blank\n",
            "Name can't\nbe blank\n",
            "{\"name\":[\"can't be blank\"]},",
        ] {
            let text = unit.repeat(20_000);
            for piece in pieces(&text) {
                assert!(piece.len() <= PIECE + AROUND);
                let whole = |part: &str| piece.matches(part).count();
                assert_eq!(whole("can't"), whole("blank"), "{unit}");
                assert_eq!(whole("Name"), whole("blank") * usize::from(unit.starts_with('N')), "{unit}");
            }
        }
    }

    #[test]
    fn whatever_it_is_made_of_a_text_is_cut_into_pieces_that_go_on() {
        for unit in ["\\", "é", "😀", "x", "\n", "\r\n", " ", "must be "] {
            let text = unit.repeat(300_000 / unit.len());
            let pieces = pieces(&text);
            assert_eq!(pieces.concat(), text);
            assert!(pieces.iter().all(|piece| (1..=PIECE + AROUND).contains(&piece.len())), "{unit:?}");
        }
    }
}
