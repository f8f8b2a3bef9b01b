//! Makes repairs until there are none left to make.

use crate::core::catalogue::Code;
use crate::core::report::Edit;
use crate::core::span::Span;

use super::{Options, examine};

/// `text` with everything repaired that can be, and the changes as edits of `text`.
pub fn fix_all(text: &str, options: &Options) -> (String, Vec<Edit>) {
    repair(text, options, |_| true)
}

/// `text` with only the findings of `codes` repaired, and the changes as edits of `text`.
pub fn fix(text: &str, options: &Options, codes: &[Code]) -> (String, Vec<Edit>) {
    repair(text, options, |code| codes.contains(&code))
}

/// One repair can bring another to light, or stand in its way, so the result is examined again.
/// No chain of them is longer than there are codes.
const MOST_ROUNDS: usize = 24;

fn repair(text: &str, options: &Options, wanted: impl Fn(Code) -> bool) -> (String, Vec<Edit>) {
    // The asked-for location is the page's business; here the text alone is repaired.
    let options = Options { location: None, ..options.clone() };
    let mut pieces = vec![Piece::Kept(0, text.len())];
    let mut current = text.to_owned();
    for _ in 0..MOST_ROUNDS {
        let mut chosen: Vec<Edit> = Vec::new();
        for finding in examine(&current, &options).findings {
            let free = |edit: &Edit| !chosen.iter().any(|other| touch(edit.span, other.span));
            if wanted(finding.code) && !finding.edits.is_empty() && finding.edits.iter().all(free) {
                chosen.extend(finding.edits);
            }
        }
        if chosen.is_empty() {
            break;
        }
        chosen.sort_by_key(|edit| edit.span);
        pieces = compose(&pieces, &chosen);
        current = print(text, &pieces);
    }
    let edits = as_edits(text, &pieces);
    (current, edits)
}

/// Whether both change the same place: sharing a byte, or inserting at the same point.
fn touch(a: Span, b: Span) -> bool {
    a.overlaps(b) || (a == b && a.is_empty())
}

/// The current text, told in what was kept of the first one and what was put in.
#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Kept(usize, usize),
    New(String),
}

impl Piece {
    fn len(&self) -> usize {
        match self {
            Piece::Kept(start, end) => end - start,
            Piece::New(text) => text.len(),
        }
    }

    /// The bytes `start..end` of it.
    fn part(&self, start: usize, end: usize) -> Piece {
        match self {
            Piece::Kept(first, _) => Piece::Kept(first + start, first + end),
            Piece::New(text) => Piece::New(text.get(start..end).unwrap_or("").to_owned()),
        }
    }
}

/// `edits`, sorted, of the text that `pieces` tell.
fn compose(pieces: &[Piece], edits: &[Edit]) -> Vec<Piece> {
    let total = pieces.iter().map(Piece::len).sum();
    let mut out = Vec::new();
    let mut done = 0;
    for edit in edits {
        copy(pieces, done, edit.span.start(), &mut out);
        if !edit.text.is_empty() {
            out.push(Piece::New(edit.text.clone()));
        }
        done = edit.span.end();
    }
    copy(pieces, done, total, &mut out);
    out
}

fn copy(pieces: &[Piece], start: usize, end: usize, out: &mut Vec<Piece>) {
    let mut at = 0;
    for piece in pieces {
        let (first, behind) = (start.max(at), end.min(at + piece.len()));
        if first < behind {
            out.push(piece.part(first - at, behind - at));
        }
        at += piece.len();
    }
}

fn print(text: &str, pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Kept(start, end) => text.get(*start..*end).unwrap_or(""),
            Piece::New(new) => new.as_str(),
        })
        .collect()
}

fn as_edits(text: &str, pieces: &[Piece]) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut new = String::new();
    let mut done = 0;
    let end = [Piece::Kept(text.len(), text.len())];
    for piece in pieces.iter().chain(&end) {
        match piece {
            Piece::New(more) => new.push_str(more),
            Piece::Kept(start, end) => {
                if *start > done || !new.is_empty() {
                    edits.push(Edit { span: Span::new(text, done, *start), text: std::mem::take(&mut new) });
                }
                done = *end;
            }
        }
    }
    edits
}
