//! Whether a wording that was found is the message, or only happens to be said.

use super::is_status_number;
use super::wording_match::Match;
use crate::fields;
use crate::text::word_gap::{Gap, gap};
use crate::text::words::{Word, hash};
use knowledge::catalogue::pattern::Scope;
use knowledge::vocabulary::ArgName;
use std::ops::Range;

/// What kind of text a wording was found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FoundIn {
    /// In a string of an error payload, or behind "Validation failed".
    Payload,
    /// In running text.
    Prose,
}

/// Why a wording counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Accepted {
    /// The words in front of it that name the attribute.
    pub attribute: Range<usize>,
    /// Whether only its place makes it likely.
    pub likely: bool,
}

/// An attribute name is at most this many words long.
const LONGEST_NAME: usize = 6;

/// Whether the wording counts where it stands.
pub(crate) fn accept(text: &str, words: &[Word], found: &Match, found_in: FoundIn) -> Option<Accepted> {
    let scope = found.wording()?.scope;
    if scope != Scope::Anywhere && found.cut && found_in == FoundIn::Prose {
        return None;
    }
    let edges = Edges::new(text, words, found);
    let attribute = edges.first..found.words.start;
    if scope == Scope::Anywhere {
        let named =
            edges.left >= Gap::Line && words.get(attribute.clone()).is_some_and(fields::is_known_name);
        let none = found.words.start..found.words.start;
        return Some(Accepted { attribute: if named { attribute } else { none }, likely: false });
    }
    if edges.left < Gap::Line || edges.right < Gap::Line {
        return None;
    }
    if found_in == FoundIn::Payload {
        return Some(Accepted { attribute, likely: false });
    }
    if !numeric_limit(text, found) {
        return None;
    }
    if edges.announced {
        return Some(Accepted { attribute, likely: true });
    }
    if attribute.is_empty() {
        let alone = |gap: Gap| gap == Gap::Hard || gap == Gap::Line && scope == Scope::Message;
        let left = alone(edges.left) || edges.left == Gap::Stop && scope == Scope::Message;
        let right = alone(edges.right) || edges.right == Gap::Stop && scope == Scope::Message;
        return (left && right).then_some(Accepted { attribute, likely: true });
    }
    let named = words.get(attribute.clone()).is_some_and(fields::is_known_name);
    // Everyday language with the name of a field in front is a message where nothing else is said.
    let all = attribute.start == 0 && found.words.end == words.len();
    (named && (scope == Scope::Message || all)).then_some(Accepted { attribute, likely: true })
}

/// In running text a limit is a number; elsewhere the words may go on to something else.
fn numeric_limit(text: &str, found: &Match) -> bool {
    found.slots.iter().filter(|(name, _)| *name == ArgName::Limit).all(|(_, range)| {
        let value = text.get(range.clone()).unwrap_or("");
        value.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// The sentence around a wording.
struct Edges {
    /// The first word of the sentence that leads up to the wording.
    first: usize,
    left: Gap,
    right: Gap,
    /// Whether the words in front say that a message follows: `Error: …`
    announced: bool,
}

impl Edges {
    fn new(text: &str, words: &[Word], found: &Match) -> Edges {
        let gap_before = |at: usize| match (at.checked_sub(1).and_then(|i| words.get(i)), words.get(at)) {
            (Some(before), Some(after)) => gap(text, before.end..after.start),
            _ => Gap::Hard,
        };
        let mut first = found.words.start;
        let mut left = gap_before(first);
        while left == Gap::Soft && found.words.start - first < LONGEST_NAME {
            if is_connective(text, words, first - 1) {
                left = Gap::Comma;
                break;
            }
            first -= 1;
            left = gap_before(first);
        }
        let mut right = gap_before(found.words.end);
        if right == Gap::Soft && is_connective(text, words, found.words.end) {
            right = Gap::Comma;
        }
        let announced = left == Gap::Stop && announces(text, words, first);
        Edges { first, left, right, announced }
    }
}

/// Words that announce a message in front of a colon, as `404 Not Found` does.
const ANNOUNCING: &[&str] = &[
    "error",
    "errors",
    "erreur",
    "erreurs",
    "errores",
    "fehler",
    "fehlermeldung",
    "message",
    "messages",
    "meldung",
    "mensaje",
    "response",
    "answer",
    "antwort",
    "réponse",
    "respuesta",
    "exception",
    "failed",
    "failure",
    "shipstation",
    "says",
    "sagt",
    "dit",
    "dice",
    "affiche",
    "zeigt",
    "muestra",
];

/// Whether a colon with an announcement in front of it stands before the word at `at`.
fn announces(text: &str, words: &[Word], at: usize) -> bool {
    let Some((before, word)) = at.checked_sub(1).and_then(|i| words.get(i)).zip(words.get(at)) else {
        return false;
    };
    let colon = text.get(before.end..word.start).is_some_and(|gap| gap.contains(':'));
    let announcing = |at: usize| {
        let word = words.get(at).filter(|word| ANNOUNCING.iter().any(|known| hash(known) == word.hash));
        word.is_some() || is_status_number::is_named(text, words, at)
    };
    colon && (at.saturating_sub(8)..at).any(announcing)
}

/// Whether the word at `at` joins two messages; `e-mail` and `y-axis` begin with none.
fn is_connective(text: &str, words: &[Word], at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    let hyphenated = text.get(word.end..).is_some_and(|rest| rest.starts_with(['-', '‐', '‑']));
    !hyphenated && ["and", "et", "und", "y", "e"].iter().any(|connective| hash(connective) == word.hash)
}
