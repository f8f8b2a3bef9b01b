//! All wordings of the catalogue, taken apart and found by their words.

use super::announcements::ANNOUNCEMENTS;
use super::http_status::SENTENCES;
use super::wording::{Element, Meaning, Wording, most_typos, take_apart};
use knowledge::catalogue::Code;
use std::sync::LazyLock;
use text::indexed_sort;

/// All wordings, and which of them a word may belong to.
#[derive(Debug)]
pub(crate) struct Index {
    pub wordings: Vec<Wording>,
    /// Hash of a word, the wording, and the place of the word among the words of its first run;
    /// sorted.
    anchors: Vec<(u64, u16, u16)>,
    /// A bit for every hash that is an anchor, to pass over most words quickly.
    filter: Vec<u64>,
}

/// Made from the catalogue on first use; it never changes.
pub(crate) static INDEX: LazyLock<Index> = LazyLock::new(Index::new);

const FILTER_BITS: u64 = 1 << 13;

impl Index {
    fn new() -> Self {
        let codes = Code::ALL
            .iter()
            .flat_map(|code| code.patterns().iter().map(|p| take_apart(p, Meaning::Code(*code))));
        let announcements =
            ANNOUNCEMENTS.iter().map(|(p, envelope)| take_apart(p, Meaning::Announcement(*envelope)));
        let statuses = SENTENCES.iter().map(|p| take_apart(p, Meaning::Status));
        let wordings: Vec<Wording> = codes.chain(announcements).chain(statuses).collect();
        let mut index = Index { wordings, anchors: vec![], filter: vec![0; 128] };
        for (number, wording) in index.wordings.iter().enumerate() {
            let number = u16::try_from(number).unwrap_or(u16::MAX);
            index.anchors.extend(anchors(wording).map(|(hash, place)| (hash, number, place)));
        }
        indexed_sort::sort(&mut index.anchors);
        for (hash, ..) in &index.anchors {
            let (word, bit) = filter_bit(*hash);
            if let Some(word) = index.filter.get_mut(word) {
                *word |= bit;
            }
        }
        index
    }

    /// The wordings that `hash` may be a word of, with its place in their first run of words.
    pub fn candidates(&self, hash: u64) -> impl Iterator<Item = (usize, usize)> {
        let (word, bit) = filter_bit(hash);
        let present = self.filter.get(word).is_some_and(|bits| bits & bit != 0);
        let from = if present {
            self.anchors.partition_point(|(anchor, ..)| *anchor < hash)
        } else {
            self.anchors.len()
        };
        let rest = self.anchors.get(from..).unwrap_or(&[]);
        rest.iter()
            .take_while(move |(anchor, ..)| *anchor == hash)
            .map(|(_, wording, place)| (usize::from(*wording), usize::from(*place)))
    }
}

fn filter_bit(hash: u64) -> (usize, u64) {
    let bit = (hash ^ (hash >> 32)) % FILTER_BITS;
    (usize::try_from(bit / 64).unwrap_or(0), 1 << (bit % 64))
}

/// Words of the first run that are in every text with the wording: one that has to be exact, or
/// so many that one of them survives the typos that are forgiven.
fn anchors(wording: &Wording) -> impl Iterator<Item = (u64, u16)> {
    let run = wording
        .elements
        .iter()
        .skip_while(|e| matches!(e, Element::Slot { .. }))
        .take_while(|e| matches!(e, Element::Word { .. }));
    let mut words: Vec<(bool, usize, u64, u16)> = run
        .zip(0..)
        .filter_map(|(element, place)| match element {
            Element::Word { hash, folded, exact, .. } => {
                Some((*exact && folded.len() >= 4, folded.len(), *hash, place))
            }
            Element::Slot { .. } => None,
        })
        .collect();
    indexed_sort::sort_by_key(&mut words, |(exact, length, ..)| std::cmp::Reverse((*exact, *length)));
    let enough = match words.first() {
        Some((true, ..)) => 1,
        _ => 1 + most_typos(wording.fixed),
    };
    words.into_iter().take(enough).map(|(_, _, hash, place)| (hash, place))
}
