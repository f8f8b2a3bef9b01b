//! The first line of a text for support, which only sums up what comes behind it.

use text::span::Span;

/// The first lines of texts for support, which only sum up what comes behind.
pub(crate) fn headers(text: &str) -> Vec<Span> {
    let starts = text.match_indices(HEADER).map(|(at, _)| at).take(MOST_HEADERS);
    let end =
        |at: usize| text.get(at..).and_then(|rest| rest.find([']', '\n'])).map(|length| at + length + 1);
    starts.filter_map(|at| Some(Span::new(text, at, end(at)?))).collect()
}

pub(crate) const MOST_HEADERS: usize = 100;

/// How the first line begins. The decoder looks for no message in that line.
pub(crate) const HEADER: &str = "[store-helper ";
