//! A wording that stands in a text.

use super::index::INDEX;
use super::wording::{Meaning, Wording};
use knowledge::vocabulary::ArgName;
use std::ops::Range;

/// A wording found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Match {
    /// Its number in the index.
    pub wording: usize,
    /// The words of the text that it takes.
    pub words: Range<usize>,
    /// Its bytes.
    pub bytes: Range<usize>,
    /// The bytes of its values.
    pub slots: Vec<(ArgName, Range<usize>)>,
    /// How many words are misspelt.
    pub typos: usize,
    /// Whether the text ends before the wording does.
    pub cut: bool,
}

impl Match {
    pub fn wording(&self) -> Option<&'static Wording> {
        INDEX.wordings.get(self.wording)
    }

    pub fn meaning(&self) -> Option<Meaning> {
        self.wording().map(|wording| wording.meaning)
    }

    /// How much of the text it explains in its own words.
    pub fn fixed(&self) -> usize {
        self.wording().map_or(0, |wording| wording.fixed)
    }

    /// Whether it is exactly what the catalogue has.
    pub fn is_exact(&self) -> bool {
        self.typos == 0 && !self.cut
    }
}
