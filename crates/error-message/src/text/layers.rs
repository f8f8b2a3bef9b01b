//! The pasted text and its repaired versions, each a layer on top of another, and where a place of a
//! layer stands in the pasted text.

use crate::recovery::Recovery;
use std::ops::Range;
use std::rc::Rc;
use text::span::Span;

/// A stretch of a layer that differs from the layer below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Change {
    /// Bytes of this layer.
    here: (usize, usize),
    /// Bytes of the layer below.
    below: (usize, usize),
}

/// One version of the text, from the pasted one to the one that is understood.
#[derive(Debug)]
struct Layer {
    /// The whole version.
    text: Rc<str>,
    /// What was undone to get here from the layer below.
    step: Option<Recovery>,
    /// The layer below; the pasted text has none.
    below: Option<usize>,
    /// Where in the layer below it begins.
    offset: usize,
    /// In order, without overlap.
    changes: Vec<Change>,
}

/// All layers of one examination; the first is the pasted text.
#[derive(Debug)]
pub(crate) struct Layers {
    all: Vec<Layer>,
}

/// Writes a layer piece by piece.
#[derive(Debug, Default)]
pub(crate) struct Rewrite {
    text: String,
    changes: Vec<Change>,
    /// The first byte of the layer below that is not written yet.
    done: usize,
}

impl Rewrite {
    /// Puts `text` in the place of the bytes `range` of the layer below, which must not lie before
    /// those of an earlier call, and copies what is between.
    pub fn replace(&mut self, below: &str, range: Range<usize>, text: &str) {
        self.text.push_str(below.get(self.done..range.start).unwrap_or(""));
        let start = self.text.len();
        self.text.push_str(text);
        self.changes.push(Change { here: (start, self.text.len()), below: (range.start, range.end) });
        self.done = range.end;
    }

    /// Whether nothing was replaced.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

impl Layers {
    /// Only the pasted text.
    pub fn new(text: &str) -> Self {
        Layers { all: vec![Layer { text: text.into(), step: None, below: None, offset: 0, changes: vec![] }] }
    }

    /// Puts something in front that belongs to no place of the text, in a layer of its own.
    pub fn open_again(&mut self, opening: &str) {
        if !opening.is_empty() {
            let mut rewrite = Rewrite::default();
            rewrite.replace("", 0..0, opening);
            self.add_part(0, 0..self.text(0).len(), None, rewrite);
        }
    }

    /// The text of a layer.
    pub fn text(&self, layer: usize) -> &str {
        self.all.get(layer).map_or("", |layer| &layer.text)
    }

    /// The same, to be kept while layers are added.
    pub fn shared(&self, layer: usize) -> Rc<str> {
        self.all.get(layer).map_or_else(|| "".into(), |layer| layer.text.clone())
    }

    /// The index of the newest layer.
    pub fn last(&self) -> usize {
        self.all.len() - 1
    }

    /// Puts a rewritten layer on top of `below`; where nothing was rewritten, that stays the top.
    pub fn add(&mut self, below: usize, step: Recovery, mut rewrite: Rewrite) -> usize {
        if rewrite.is_empty() {
            return below;
        }
        rewrite.text.push_str(self.text(below).get(rewrite.done..).unwrap_or(""));
        self.push(below, 0, Some(step), rewrite.text, rewrite.changes)
    }

    /// A layer of the bytes `range` of `below`, rewritten: the inside of a string. The ranges of
    /// `rewrite` count from the start of `range`.
    pub fn add_part(
        &mut self,
        below: usize,
        range: Range<usize>,
        step: Option<Recovery>,
        mut rewrite: Rewrite,
    ) -> usize {
        let part = self.text(below).get(range.clone()).unwrap_or("");
        rewrite.text.push_str(part.get(rewrite.done..).unwrap_or(""));
        self.push(below, range.start, step, rewrite.text, rewrite.changes)
    }

    fn push(
        &mut self,
        below: usize,
        offset: usize,
        step: Option<Recovery>,
        text: String,
        changes: Vec<Change>,
    ) -> usize {
        self.all.push(Layer { text: text.into(), step, below: Some(below), offset, changes });
        self.last()
    }

    /// Where the byte at `at` of the layer below stands in a layer.
    pub fn raise(&self, layer: usize, at: usize) -> usize {
        let Some(this) = self.all.get(layer) else { return at };
        let at = at.saturating_sub(this.offset);
        let index = this.changes.partition_point(|change| change.below.1 <= at);
        match this.changes.get(index) {
            Some(change) if change.below.0 <= at => change.here.0,
            _ => match index.checked_sub(1).and_then(|i| this.changes.get(i)) {
                Some(change) => change.here.1 + (at - change.below.1),
                None => at,
            },
        }
    }

    /// Whether anything is left of `pasted` in a layer: a letter or a digit.
    pub fn says_something(&self, layer: usize, pasted: Span) -> bool {
        let mut way = vec![layer];
        while let Some(below) = way.last().and_then(|l| self.all.get(*l)).and_then(|l| l.below) {
            way.push(below);
        }
        way.pop();
        let up = |at: usize| way.iter().rev().fold(at, |at, layer| self.raise(*layer, at));
        let range = up(pasted.start())..up(pasted.end());
        self.text(layer).get(range).is_none_or(|text| text.contains(char::is_alphanumeric))
    }

    /// Where `range` of a layer stands in the layer below.
    pub fn below(&self, layer: usize, range: Range<usize>) -> Range<usize> {
        self.step_down(layer, range.clone()).map_or(range, |(_, range)| range)
    }

    /// Where `range` of a layer stands in the pasted text.
    pub fn pasted(&self, layer: usize, range: Range<usize>) -> Span {
        let (mut layer, mut range) = (layer, range);
        while let Some((below, lower)) = self.step_down(layer, range.clone()) {
            (layer, range) = (below, lower);
        }
        Span::new(self.text(0), range.start, range.end)
    }

    /// The steps that changed something inside `range` of a layer, in the order in which they were
    /// taken.
    pub fn steps_inside(&self, layer: usize, range: Range<usize>) -> Vec<Recovery> {
        let mut steps = Vec::new();
        let (mut layer, mut range) = (layer, range);
        loop {
            if let Some(this) = self.all.get(layer)
                && let Some(step) = this.step
                && this.changes_inside(&range)
            {
                steps.push(step);
            }
            match self.step_down(layer, range) {
                Some(lower) => (layer, range) = lower,
                None => break,
            }
        }
        steps.reverse();
        steps
    }

    fn step_down(&self, layer: usize, range: Range<usize>) -> Option<(usize, Range<usize>)> {
        let this = self.all.get(layer)?;
        let below = this.below?;
        let start = this.offset + this.lower(range.start, false);
        let end = this.offset + this.lower(range.end, true);
        Some((below, start..end.max(start)))
    }
}

impl Layer {
    /// The place in the layer below of the byte at `at`, as the start of a range or as its end. What was
    /// removed at the edges of a range is not part of it.
    fn lower(&self, at: usize, end: bool) -> usize {
        let behind = |change: &Change| if end { change.here.1 < at } else { change.here.1 <= at };
        let index = self.changes.partition_point(behind);
        match self.changes.get(index) {
            Some(change) if end && change.here.0 < at => change.below.1,
            Some(change) if !end && change.here.0 <= at => change.below.0,
            _ => match index.checked_sub(1).and_then(|i| self.changes.get(i)) {
                Some(change) => change.below.1 + (at - change.here.1),
                None => at,
            },
        }
    }

    fn changes_inside(&self, range: &Range<usize>) -> bool {
        let first = self.changes.partition_point(|change| change.here.1 <= range.start);
        self.changes.get(first).is_some_and(|change| change.here.0 < range.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_again_through_several_layers() {
        let mut layers = Layers::new("> a&amp;quot;b\n> c");
        let mut quoted = Rewrite::default();
        quoted.replace(layers.text(0), 0..2, "");
        quoted.replace(layers.text(0), 15..17, "");
        let top = layers.add(0, Recovery::QuotedLines, quoted);
        assert_eq!(layers.text(top), "a&amp;quot;b\nc");
        let mut once = Rewrite::default();
        once.replace(layers.text(top), 1..6, "&");
        let top = layers.add(top, Recovery::HtmlUnescaped, once);
        let mut twice = Rewrite::default();
        twice.replace(layers.text(top), 1..7, "\"");
        let top = layers.add(top, Recovery::HtmlUnescaped, twice);
        assert_eq!(layers.text(top), "a\"b\nc");
        let of = |range| layers.pasted(top, range).of(layers.text(0));
        assert_eq!(of(0..1), "a");
        assert_eq!(of(1..2), "&amp;quot;");
        assert_eq!(of(0..3), "a&amp;quot;b");
        assert_eq!(of(4..5), "c");
        assert_eq!(layers.steps_inside(top, 0..1), []);
        assert_eq!(layers.steps_inside(top, 1..3), [Recovery::HtmlUnescaped, Recovery::HtmlUnescaped]);
        assert_eq!(layers.steps_inside(top, 3..5), [Recovery::QuotedLines]);
    }
}
