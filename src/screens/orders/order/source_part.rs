//! The part of an order's source that is shown: so many of its values, and what findings say of them.

use super::detail::Detail;
use knowledge::finding::Finding;
use std::ops::Range;
use text::excerpt::{Piece, excerpt};
use text::span::Span;

/// Some values of an order, in the text around them.
#[derive(Debug, PartialEq)]
pub struct SourcePart {
    /// Which values.
    pub rows: Range<usize>,
    /// What of the text is shown, and what is left out.
    pub pieces: Vec<Piece>,
    /// How many places of findings are not marked, where there are too many of them.
    pub left_out: usize,
    /// The findings that are marked, and which of their places, both counted from 0.
    found: Vec<(usize, usize)>,
}

impl SourcePart {
    /// How many values are shown at a time, at most.
    pub const MOST_VALUES: usize = 300;
    /// How much of the text is shown with them, in bytes, unless one value has more.
    const MOST_BYTES: usize = 64 * 1024;
    /// How many places of findings are marked, at most: they may all be of one value.
    const MOST_MARKS: usize = 600;

    /// The part of `text` with the values from `first` on; the last part is as long as the others.
    pub fn new(detail: &Detail, text: &str, first: usize) -> Self {
        let (values, order) = (&detail.values, detail.order());
        let span_of = |at: usize| values.get(at).map(|value| value.span);
        let rows = Self::rows(detail, first);

        // Where all values fit, the whole order is shown, as is what stands beside it.
        let whole = rows.len() == values.len();
        let (begin, end) = match (span_of(rows.start), span_of(rows.end)) {
            _ if whole => (0, text.len()),
            (first, next) => {
                let begin = if rows.start == 0 { order.span.start() } else { first.map_or(0, Span::start) };
                (begin.min(first.map_or(begin, Span::start)), next.map_or(order.span.end(), Span::start))
            }
        };
        let stretch = Span::new(text, begin, end.max(begin));
        let mut spans: Vec<Span> = rows.clone().filter_map(span_of).collect();
        let (mut found, mut left_out) = (Vec::new(), 0);
        for (number, finding) in order.findings.iter().enumerate() {
            for (place, span) in Self::places(finding).enumerate().filter(|(_, span)| span.overlaps(stretch))
            {
                if found.len() < Self::MOST_MARKS {
                    found.push((number, place));
                    // Its number stands at the end of what is shown of it.
                    let (start, end) = (span.start().max(stretch.start()), span.end().min(stretch.end()));
                    spans.push(Span::new(text, start, end));
                } else {
                    left_out += 1;
                }
            }
        }
        let beside = if whole { order.span } else { span_of(rows.start).unwrap_or(stretch) };
        let pieces = excerpt(text, &spans, Some(beside));
        SourcePart { rows, pieces, left_out, found }
    }

    /// The values of the part that begins with `first`; the last one is as long as the others.
    pub fn rows(detail: &Detail, first: usize) -> Range<usize> {
        let total = detail.values.len();
        let first = first.min(total);
        let end = first + fitting(detail, first..total);
        if end < total { first..end } else { Self::before(detail, total)..total }
    }

    /// Where the part that ends with `end` begins.
    pub fn before(detail: &Detail, end: usize) -> usize {
        end - fitting(detail, (0..end).rev())
    }

    /// The places of a finding that can be seen.
    pub fn places(finding: &Finding) -> impl Iterator<Item = Span> {
        finding.spans.iter().copied().filter(|span| !span.is_empty())
    }

    /// The value that a mark of a piece is.
    pub fn value(&self, mark: usize) -> Option<usize> {
        (mark < self.rows.len()).then_some(self.rows.start + mark)
    }

    /// The finding that a mark of a piece belongs to, and which of its places it is.
    pub fn finding(&self, mark: usize) -> Option<(usize, usize)> {
        self.found.get(mark.checked_sub(self.rows.len())?).copied()
    }
}

/// How many of these values fit into a part.
fn fitting(detail: &Detail, values: impl Iterator<Item = usize>) -> usize {
    let mut bytes = 0;
    let fits = |at: &usize| {
        let fits = bytes < SourcePart::MOST_BYTES;
        bytes += detail.values.get(*at).map_or(0, |value| shown_length(value.span));
        fits
    };
    values.take(SourcePart::MOST_VALUES).take_while(fits).count()
}

/// About how much is shown of a value: excerpts cut long ones, and have some text around.
fn shown_length(value: Span) -> usize {
    const AROUND: usize = 100;
    const LONGEST: usize = 16_000;
    value.len().min(LONGEST) + AROUND
}
