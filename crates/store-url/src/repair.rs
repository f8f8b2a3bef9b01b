//! Repairs a URL until nothing is left to repair.

use crate::examine::examine;
use crate::options::Options;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use text::edit::Edit;
use text::indexed_sort;
use text::span::Span;

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
        let chosen = choose(examine(&current, &options).findings, &wanted);
        if chosen.is_empty() {
            break;
        }
        pieces = compose(pieces, &chosen);
        current = print(text, &pieces);
    }
    let edits = as_edits(text, &pieces);
    (current, edits)
}

/// The edits that can be made together, in order: each finding's all or none.
fn choose(findings: Vec<Finding>, wanted: impl Fn(Code) -> bool) -> Vec<Edit> {
    let mut chosen: Vec<Edit> = Vec::new();
    for finding in findings.into_iter().filter(|finding| wanted(finding.code)) {
        if finding.edits.iter().all(|edit| is_free(&chosen, edit.span)) {
            chosen.extend(finding.edits);
            indexed_sort::sort_by_key(&mut chosen, |edit| edit.span);
        }
    }
    chosen
}

/// Whether none of the chosen edits, which are in order, shares a byte with `span` or inserts at
/// the same place.
fn is_free(chosen: &[Edit], span: Span) -> bool {
    let behind = chosen.partition_point(|edit| edit.span < span);
    let neighbours = chosen.iter().skip(behind.saturating_sub(1)).take(2);
    neighbours.map(|edit| edit.span).all(|other| !other.overlaps(span) && other != span)
}

/// The current text, as pieces kept of the first text and pieces put in.
#[derive(Debug)]
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

    /// Its first `length` bytes, and the rest.
    fn split(self, length: usize) -> (Piece, Piece) {
        match self {
            Piece::Kept(start, end) => (Piece::Kept(start, start + length), Piece::Kept(start + length, end)),
            Piece::New(text) => {
                let (first, rest) = text.split_at_checked(length).unwrap_or((&text, ""));
                (Piece::New(first.to_owned()), Piece::New(rest.to_owned()))
            }
        }
    }
}

/// The pieces of the text after `edits`, which are in order and apart.
fn compose(pieces: Vec<Piece>, edits: &[Edit]) -> Vec<Piece> {
    let mut rest = pieces.into_iter();
    let mut open = None;
    let mut out = Vec::new();
    let mut done = 0;
    for edit in edits {
        move_bytes(&mut rest, &mut open, edit.span.start() - done, Some(&mut out));
        move_bytes(&mut rest, &mut open, edit.span.len(), None);
        out.push(Piece::New(edit.text.clone()));
        done = edit.span.end();
    }
    out.extend(open);
    out.extend(rest);
    out.retain(|piece| piece.len() > 0);
    out
}

/// Moves the next `length` bytes of the pieces to `out`, or drops them.
fn move_bytes(
    rest: &mut impl Iterator<Item = Piece>,
    open: &mut Option<Piece>,
    length: usize,
    mut out: Option<&mut Vec<Piece>>,
) {
    let mut length = length;
    while length > 0 {
        let Some(piece) = open.take().or_else(|| rest.next()) else { return };
        let taken = length.min(piece.len());
        let (first, behind) = piece.split(taken);
        if behind.len() > 0 {
            *open = Some(behind);
        }
        if let Some(out) = &mut out {
            out.push(first);
        }
        length -= taken;
    }
}

fn print(text: &str, pieces: &[Piece]) -> String {
    let of = |piece: &Piece| match piece {
        Piece::Kept(start, end) => text.get(*start..*end).unwrap_or("").to_owned(),
        Piece::New(new) => new.clone(),
    };
    pieces.iter().map(of).collect()
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
                    edits.push(Edit::replace(Span::new(text, done, *start), std::mem::take(&mut new)));
                }
                done = *end;
            }
        }
    }
    edits
}
