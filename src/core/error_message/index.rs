//! All wordings of the catalogue, taken apart and found by their words.

use crate::core::sort;
use std::sync::LazyLock;

use super::envelope::Envelope;
use super::pattern::{Pattern, Scope};
use super::status::SENTENCES;
use super::words::{folded, words};
use super::wrappers::WRAPPERS;
use crate::core::catalogue::Code;
use crate::core::report::ArgName;

/// What a wording stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A finding.
    Code(Code),
    /// The finding of the HTTP status that it tells.
    Status,
    /// A sentence that only says that a message follows.
    Wrapper(Option<Envelope>),
}

/// A wording, taken apart.
#[derive(Debug)]
pub(super) struct Wording {
    /// As it is written, `{name}` where a value stands.
    pub text: &'static str,
    pub scope: Scope,
    /// Values that go with it.
    pub means: &'static [(ArgName, &'static str)],
    pub meaning: Meaning,
    pub elements: Vec<Element>,
    /// How many of the elements are words.
    pub fixed: usize,
}

#[derive(Debug, Clone)]
pub(super) enum Element {
    Word {
        hash: u64,
        /// As it is compared.
        folded: String,
        /// Whether a typo in it would change the meaning.
        exact: bool,
        /// Whether a full stop, a colon, a quote, a slash or a bracket stands in front of it in the wording.
        stop: bool,
    },
    Slot {
        name: ArgName,
        kind: SlotKind,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SlotKind {
    /// One word.
    Word,
    /// An HTTP status that has a code.
    Status,
    /// 500 to 599.
    ServerError,
    /// Any number of words.
    Phrase,
}

/// All wordings, and which of them a word may belong to.
#[derive(Debug)]
pub(super) struct Index {
    pub wordings: Vec<Wording>,
    /// Hash of a word, the wording, and the place of the word among the words of its first run;
    /// sorted.
    anchors: Vec<(u64, u16, u16)>,
    /// A bit for every hash that is an anchor, to pass over most words quickly.
    filter: Vec<u64>,
}

/// Made from the catalogue on first use; it never changes.
pub(super) static INDEX: LazyLock<Index> = LazyLock::new(Index::new);

const FILTER_BITS: u64 = 1 << 13;

impl Index {
    fn new() -> Self {
        let codes = Code::ALL
            .iter()
            .flat_map(|code| code.patterns().iter().map(|p| take_apart(p, Meaning::Code(*code))));
        let wrappers = WRAPPERS.iter().map(|(p, envelope)| take_apart(p, Meaning::Wrapper(*envelope)));
        let statuses = SENTENCES.iter().map(|p| take_apart(p, Meaning::Status));
        let wordings: Vec<Wording> = codes.chain(wrappers).chain(statuses).collect();
        let mut index = Index { wordings, anchors: vec![], filter: vec![0; 128] };
        for (number, wording) in index.wordings.iter().enumerate() {
            let number = u16::try_from(number).unwrap_or(u16::MAX);
            index.anchors.extend(anchors(wording).map(|(hash, place)| (hash, number, place)));
        }
        sort::sort(&mut index.anchors);
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
    sort::sort_by_key(&mut words, |(exact, length, ..)| std::cmp::Reverse((*exact, *length)));
    let enough = match words.first() {
        Some((true, ..)) => 1,
        _ => 1 + most_typos(wording.fixed),
    };
    words.into_iter().take(enough).map(|(_, _, hash, place)| (hash, place))
}

/// How many misspelt words are forgiven in a wording of `fixed` words.
pub(super) fn most_typos(fixed: usize) -> usize {
    (fixed / 4).clamp(1, 2)
}

fn take_apart(pattern: &Pattern, meaning: Meaning) -> Wording {
    let Pattern { text, scope, means } = *pattern;
    let mut elements = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (plain, slot, behind) = match rest.split_once('{') {
            Some((plain, marked)) => {
                let (name, behind) = marked.split_once('}').unwrap_or((marked, ""));
                (plain, Some(name), behind)
            }
            None => (rest, None, ""),
        };
        let mut end = 0;
        for word in words(plain) {
            let gap = plain.get(end..word.start).unwrap_or("");
            let word_text = plain.get(word.start..word.end).unwrap_or("");
            let folded = folded(word_text);
            elements.push(Element::Word {
                hash: word.hash,
                exact: is_exact(&folded),
                folded,
                stop: gap.contains(['.', ':', '\'', '"', '!', '?', '[', ']', '/']),
            });
            end = word.end;
        }
        if let Some(name) = slot {
            elements.push(slot_element(name));
        }
        rest = behind;
    }
    let fixed = elements.iter().filter(|e| matches!(e, Element::Word { .. })).count();
    Wording { text, scope, means, meaning, elements, fixed }
}

fn slot_element(name: &str) -> Element {
    let (name, kind) = match name {
        "5xx" => ("found", SlotKind::ServerError),
        "status" => ("found", SlotKind::Status),
        "state" | "parameter" => (name, SlotKind::Word),
        other => (other, SlotKind::Phrase),
    };
    let name = ArgName::ALL.iter().copied().find(|arg| arg.as_str() == name);
    Element::Slot { name: name.unwrap_or(ArgName::Value), kind }
}

/// Words that carry the meaning: negations, comparisons, states, and numbers. A typo in one of them
/// may be another message.
const EXACT: &[&str] = &[
    // Negations.
    "not",
    "cannot",
    "couldnt",
    "doesnt",
    "without",
    "already",
    "kein",
    "keine",
    "nicht",
    "bereits",
    "sans",
    "nest",
    "deja", // Comparisons.
    "less",
    "greater",
    "equal",
    "other",
    "maximum",
    "minimum",
    "short",
    "wrong",
    "length",
    "superieur",
    "inferieur",
    "egal",
    "different",
    "impair",
    "court",
    "longueur",
    "grosser",
    "kleiner",
    "gleich",
    "genau",
    "gerade",
    "ungerade",
    "weniger",
    "mayor",
    "menor",
    "igual",
    "distinto",
    "impar",
    "maximo",
    "minimo",
    "largo",
    "larga",
    "corto", // States.
    "draft",
    "active",
    "finalized",
    "fulfilled",
    "deleted",
    "canceled",
    "shipped",
    "exist",
    "exister",
    "existir",
];

fn is_exact(folded: &str) -> bool {
    folded.len() < 5 || folded.bytes().any(|b| b.is_ascii_digit()) || EXACT.contains(&folded)
}
