//! A URL that was found in a text, and the form it was written in.

use super::token::Gap;
use text::span::Span;

/// How much of a URL was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// It begins with a scheme, however badly written.
    Absolute,
    /// It begins with a host.
    WithoutScheme,
    /// Only a path or a query of a QuickBooks Commerce URL.
    WithoutHost,
}

/// A URL and where it stands.
#[derive(Debug)]
pub(crate) struct Located {
    /// The URL without the characters that do not belong in it.
    pub clean: String,
    /// First byte of the URL in the text.
    pub start: usize,
    /// First byte behind it.
    pub end: usize,
    /// What was left out inside: invisible characters and spaces.
    pub gaps: Vec<Gap>,
    /// How much of a URL it is.
    pub form: Form,
}

impl Located {
    /// The place in the text of the bytes `start..end` of the clean URL; without the gaps that
    /// touch them.
    pub fn span(&self, text: &str, start: usize, end: usize) -> Span {
        let first = start + self.shift(self.gaps.partition_point(|gap| gap.at <= start));
        let last =
            if end > start { end + self.shift(self.gaps.partition_point(|gap| gap.at < end)) } else { first };
        Span::new(text, first.min(self.end), last.min(self.end))
    }

    /// How much farther a place behind `passed` gaps is in the text than in the clean URL.
    fn shift(&self, passed: usize) -> usize {
        passed.checked_sub(1).and_then(|last| self.gaps.get(last)).map_or(self.start, Gap::shift)
    }
}
