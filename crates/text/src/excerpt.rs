//! Which stretches of a long text to show around the places that matter.

use crate::indexed_sort;
use crate::span::Span;

/// A stretch of a text to show, or to leave out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Shown; `marks` are the indices of the marks that cover it.
    Shown {
        /// Where.
        span: Span,
        /// Which marks cover it, in their order.
        marks: Vec<usize>,
        /// The marks that end here; their numbers are drawn after this piece.
        ends: Vec<usize>,
    },
    /// Left out.
    Gap(Span),
}

/// A text up to this many bytes is shown whole.
const WHOLE: usize = 16_000;
/// How much is shown on each side of a mark in a longer one, in bytes.
const AROUND: usize = 600;
/// Cuts `text` at the edges of `marks`; of a long text only `around` (the beginning, where that is
/// `None`) and the surroundings of the marks are shown. Together the pieces cover the text, in order.
pub fn excerpt(text: &str, marks: &[Span], around: Option<Span>) -> Vec<Piece> {
    let around = around.unwrap_or_else(|| Span::new(text, 0, AROUND));
    let mut pieces = Vec::new();
    let mut done = 0;
    for region in regions(text, marks, around) {
        if region.start() > done {
            pieces.push(Piece::Gap(Span::new(text, done, region.start())));
        }
        cut(text, region, marks, &mut pieces);
        done = region.end();
    }
    if done < text.len() {
        pieces.push(Piece::Gap(Span::new(text, done, text.len())));
    }
    pieces
}

/// The stretches to show, in order, without overlap.
fn regions(text: &str, marks: &[Span], around: Span) -> Vec<Span> {
    if text.len() <= WHOLE {
        return vec![Span::whole(text)];
    }
    let widen = |mark: Span| Span::new(text, mark.start().saturating_sub(AROUND), mark.end() + AROUND);
    let mut wanted: Vec<Span> = marks.iter().map(|mark| widen(shorten(text, *mark))).collect();
    wanted.push(shorten(text, around));
    indexed_sort::sort(&mut wanted);
    let mut merged: Vec<Span> = Vec::new();
    for region in wanted {
        match merged.last_mut() {
            Some(last) if region.start() <= last.end() => *last = last.to(region),
            _ => merged.push(region),
        }
    }
    merged
}

/// Of a long mark only the beginning is shown.
fn shorten(text: &str, mark: Span) -> Span {
    Span::new(text, mark.start(), mark.end().min(mark.start() + WHOLE))
}

fn cut(text: &str, region: Span, marks: &[Span], pieces: &mut Vec<Piece>) {
    let mut edges: Vec<usize> = marks.iter().flat_map(|mark| [mark.start(), mark.end()]).collect();
    edges.extend([region.start(), region.end()]);
    edges.retain(|edge| region.start() <= *edge && *edge <= region.end());
    indexed_sort::sort(&mut edges);
    edges.dedup();
    let mut coming: Vec<usize> = (0..marks.len()).filter(|i| marks[*i].overlaps(region)).collect();
    // The first one last, where it is taken from.
    indexed_sort::sort_by_key(&mut coming, |i| std::cmp::Reverse(marks[*i].start()));
    let mut open: Vec<usize> = Vec::new();
    for pair in edges.windows(2) {
        let span = Span::new(text, pair[0], pair[1]);
        while let Some(next) = coming.pop_if(|i| marks[*i].start() <= span.start()) {
            open.push(next);
        }
        open.retain(|i| marks[*i].end() > span.start());
        let mut covered = open.clone();
        indexed_sort::sort(&mut covered);
        let ends = covered.iter().copied().filter(|i| marks[*i].end() == span.end()).collect();
        pieces.push(Piece::Shown { span, marks: covered, ends });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covers(text: &str, pieces: &[Piece]) {
        let mut done = 0;
        for piece in pieces {
            let (Piece::Shown { span, .. } | Piece::Gap(span)) = piece;
            assert_eq!(span.start(), done);
            done = span.end();
        }
        assert_eq!(done, text.len());
    }

    #[test]
    fn a_short_text_is_shown_whole_with_overlapping_marks_cut_apart() {
        let text = "abcdef";
        let marks = [Span::new(text, 1, 4), Span::new(text, 3, 5)];
        let pieces = excerpt(text, &marks, None);
        covers(text, &pieces);
        let both = pieces.iter().find(|p| matches!(p, Piece::Shown { marks, .. } if marks.len() == 2));
        assert_eq!(
            both,
            Some(&Piece::Shown { span: Span::new(text, 3, 4), marks: vec![0, 1], ends: vec![0] })
        );
    }

    #[test]
    fn of_a_long_text_the_beginning_and_the_surroundings_of_marks_are_shown() {
        let text = "é".repeat(100_000);
        let pieces = excerpt(&text, &[Span::new(&text, 90_000, 90_010)], None);
        covers(&text, &pieces);
        let gaps = pieces.iter().filter(|p| matches!(p, Piece::Gap(_))).count();
        assert_eq!(gaps, 2);
    }
}
