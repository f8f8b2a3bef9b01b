//! Finds the wordings of the catalogue in a text.

use super::http_status::code_of;
use super::index::INDEX;
use super::is_status_number;
use super::wording::{Element, SlotKind, Wording, most_typos};
use super::wording_match::Match;
use crate::text::typo::{is_no_typo, is_typo};
use crate::text::word_gap::{Gap, gap};
use crate::text::words::{Word, folded};
use knowledge::catalogue::pattern::Scope;
use knowledge::vocabulary::ArgName;
use std::ops::Range;
use text::indexed_sort;

/// A phrase is at most this many words long.
const LONGEST_PHRASE: usize = 16;

/// Where everything that is a wording stands, overlapping ones included, in order of appearance; but
/// none that only has words of `done`, stretches of the text in their order, which are read already.
pub(crate) fn find(text: &str, words: &[Word], done: &[Range<usize>]) -> Vec<Match> {
    let mut found: Vec<Match> = Vec::new();
    let mut done = done.iter().peekable();
    for (at, word) in words.iter().enumerate() {
        while done.next_if(|range| range.end <= word.start).is_some() {}
        if done.peek().is_some_and(|range| range.start <= word.start) {
            continue;
        }
        for hash in [Some(word.hash), word.joined].into_iter().flatten() {
            for (number, place) in INDEX.candidates(hash) {
                let Some(start) = at.checked_sub(place) else { continue };
                try_at(text, words, number, start, &mut found);
                // A word in front of this one that a line end broke takes two places.
                let broken = words.get(start.saturating_sub(1)..at).unwrap_or(&[]);
                if start > 0 && broken.iter().any(|word| word.joined.is_some()) {
                    try_at(text, words, number, start - 1, &mut found);
                }
            }
        }
    }
    indexed_sort::sort_by_key(&mut found, |m| (m.bytes.start, std::cmp::Reverse(m.fixed())));
    found
}

fn try_at(text: &str, words: &[Word], number: usize, start: usize, found: &mut Vec<Match>) {
    let known = |m: &Match| m.wording == number && m.words.contains(&start);
    if found.iter().rev().take(8).any(known) {
        return;
    }
    let Some(wording) = INDEX.wordings.get(number) else { return };
    found.extend(Attempt { text, words, wording, typos: 0 }.run(number, start));
}

struct Attempt<'a> {
    text: &'a str,
    words: &'a [Word],
    wording: &'static Wording,
    typos: usize,
}

impl Attempt<'_> {
    /// Lays the wording onto the text so that its first run of words begins at `start`.
    fn run(mut self, number: usize, start: usize) -> Option<Match> {
        let leading = self.wording.elements.iter().take_while(|e| matches!(e, Element::Slot { .. })).count();
        let mut slots = Vec::new();
        let mut first = start;
        // A value in front of the first word.
        if let Some(Element::Slot { name, kind }) =
            leading.checked_sub(1).and_then(|i| self.wording.elements.get(i))
        {
            first = start.checked_sub(1)?;
            if self.gap(start) > Gap::Comma || !self.fits(*kind, first, true) {
                return None;
            }
            slots.push((*name, self.bytes(first..start)));
        }
        let mut at = start;
        let mut matched = 0;
        let mut cut = false;
        let mut elements = self.wording.elements.iter().skip(leading).peekable();
        while let Some(element) = elements.next() {
            match element {
                Element::Word { hash, folded, exact, stop } => {
                    if (start + 1..self.words.len()).contains(&at) && !self.reaches(at, *stop) {
                        return None;
                    }
                    if self.words.get(at).is_some_and(|word| word.joined == Some(*hash)) {
                        matched += 1;
                        at += 2;
                        continue;
                    }
                    if !self.word(at, *hash, folded, *exact) {
                        let mut lacked = std::iter::once(element).chain(elements);
                        cut = self.is_cut(at, folded, matched) && lacked.all(Element::may_lack);
                        if !cut {
                            return None;
                        }
                        at = self.words.len().min(at + 1);
                        break;
                    }
                    matched += 1;
                    at += 1;
                }
                Element::Slot { name, kind } => {
                    let end = match elements.peek() {
                        Some(Element::Word { hash, .. }) => self.slot_until(at, *hash),
                        _ => self.slot_to_end(at, *kind),
                    };
                    let end = end?;
                    if *kind != SlotKind::Phrase && (end == at || !self.fits(*kind, at, false)) {
                        return None;
                    }
                    if *name == ArgName::Limit && self.wording.compares() && !self.has_digit(at..end) {
                        return None;
                    }
                    slots.push((*name, self.bytes(at..end)));
                    at = end;
                }
            }
        }
        let bytes = self.bytes(first..at);
        Some(Match { wording: number, words: first..at, bytes, slots, typos: self.typos, cut })
    }

    /// Whether the word at `at` is this word of the wording.
    fn word(&mut self, at: usize, hash: u64, expected: &str, exact: bool) -> bool {
        let Some(word) = self.words.get(at) else { return false };
        if word.hash == hash {
            return true;
        }
        if exact || self.typos >= most_typos(self.wording.fixed) || word.end - word.start > 64 {
            return false;
        }
        let found = self.text.get(word.start..word.end).unwrap_or("");
        if is_no_typo(found, expected) {
            return false;
        }
        let found = folded(found);
        let typo = is_typo(&found, expected, self.wording.fixed);
        self.typos += usize::from(typo);
        typo
    }

    /// Whether the text ends here, in the middle of a wording of which enough is there.
    fn is_cut(&self, at: usize, expected: &str, matched: usize) -> bool {
        let most = matched >= 4 && matched * 3 >= self.wording.fixed * 2;
        let (enough, begun) = match self.words.get(at..) {
            None | Some([]) => (most, true),
            Some([last]) => {
                let last_text = self.text.get(last.start..last.end).unwrap_or("");
                let rest = self.text.get(last.end..).unwrap_or("");
                let nothing_behind = rest.chars().all(|c| matches!(c, '.' | '…' | '"' | '\'' | ' ' | '\n'));
                let begun = folded(last_text);
                // The beginning of a word is a sign of its own.
                (most || matched >= 6 && begun.len() >= 3, nothing_behind && expected.starts_with(&begun))
            }
            Some(_) => (false, false),
        };
        enough && begun
    }

    fn fits(&self, kind: SlotKind, at: usize, leading: bool) -> bool {
        let text = self.words.get(at).and_then(|w| self.text.get(w.start..w.end)).unwrap_or("");
        let is_status = text.len() == 3 && code_of(text).is_some();
        match kind {
            SlotKind::ServerError => is_status && text.starts_with('5'),
            SlotKind::Status => {
                is_status && is_status_number::is_told(self.text, self.words, self.wording, at, leading)
            }
            SlotKind::Word | SlotKind::Phrase => !text.is_empty(),
        }
    }

    fn has_digit(&self, words: Range<usize>) -> bool {
        let value = self.text.get(self.bytes(words)).unwrap_or("");
        value.contains(|c: char| c.is_ascii_digit())
    }

    /// The end of a value before the word `hash`.
    fn slot_until(&self, at: usize, hash: u64) -> Option<usize> {
        let rest = self.words.get(at..)?;
        for (distance, word) in rest.iter().take(LONGEST_PHRASE + 1).enumerate() {
            if word.hash == hash || word.joined == Some(hash) {
                return Some(at + distance);
            }
            if distance > 0 && self.gap(at + distance) == Gap::Hard {
                return None;
            }
        }
        None
    }

    /// The end of a value that the sentence ends with.
    fn slot_to_end(&self, at: usize, kind: SlotKind) -> Option<usize> {
        if at >= self.words.len() || self.gap(at) == Gap::Hard && !self.quoted(at) {
            return (kind == SlotKind::Phrase && self.wording.fixed > 3).then_some(at);
        }
        let mut end = at + 1;
        let goes_on = |end: usize| match kind {
            SlotKind::Phrase => self.gap(end) <= Gap::Line,
            // A name such as `start_date`.
            SlotKind::Word => {
                self.between(end).and_then(|gap| self.text.get(gap)).is_some_and(|gap| gap == "_")
            }
            SlotKind::ServerError | SlotKind::Status => false,
        };
        while end < self.words.len() && end - at < LONGEST_PHRASE && goes_on(end) {
            end += 1;
        }
        Some(end)
    }

    /// Whether only quotes and blanks stand in front of the word at `at`.
    fn quoted(&self, at: usize) -> bool {
        let gap = self.between(at).and_then(|range| self.text.get(range)).unwrap_or("{");
        gap.chars().all(|c| c.is_whitespace() || "'\"“”„«»‘’:".contains(c))
    }

    /// Whether a wording goes on across the gap in front of the word at `at`.
    fn reaches(&self, at: usize, stop: bool) -> bool {
        match self.gap(at) {
            Gap::Soft | Gap::Line | Gap::Comma => true,
            Gap::Stop => stop,
            // A value in quotes.
            Gap::Hard => stop || self.wording.scope == Scope::Anywhere && self.quoted(at),
        }
    }

    fn between(&self, at: usize) -> Option<Range<usize>> {
        Some(self.words.get(at.checked_sub(1)?)?.end..self.words.get(at)?.start)
    }

    fn gap(&self, at: usize) -> Gap {
        self.between(at).map_or(Gap::Hard, |range| gap(self.text, range))
    }

    fn bytes(&self, range: Range<usize>) -> Range<usize> {
        let start = self.words.get(range.start).map_or(self.text.len(), |w| w.start);
        let last = range.end.checked_sub(1).filter(|last| *last >= range.start);
        start..last.and_then(|last| self.words.get(last)).map_or(start, |w| w.end.max(start))
    }
}
