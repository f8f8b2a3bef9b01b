//! A wording of the catalogue, taken apart into words and values.

use crate::envelope::kind::Envelope;
use crate::text::typo::GLUE;
use crate::text::words::{folded, words};
use knowledge::catalogue::Code;
use knowledge::catalogue::pattern::{Pattern, Scope};
use knowledge::vocabulary::ArgName;

/// What a wording stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A finding.
    Code(Code),
    /// The finding of the HTTP status that it tells.
    Status,
    /// A sentence that only says that a message follows.
    Announcement(Option<Envelope>),
}

/// A wording, taken apart.
#[derive(Debug)]
pub(crate) struct Wording {
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
pub(crate) enum Element {
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

impl Wording {
    /// Whether it compares a value with a limit, which then is a number or a date.
    pub fn compares(&self) -> bool {
        self.means.iter().any(|(name, _)| *name == ArgName::Comparison)
    }
}

impl Element {
    /// Whether a text that ends before it still says the same: no value is missing, and no word that
    /// carries the meaning.
    pub fn may_lack(&self) -> bool {
        match self {
            Element::Word { folded, exact, .. } => !exact || PLAIN.contains(&folded.as_str()),
            Element::Slot { .. } => false,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SlotKind {
    /// One word.
    Word,
    /// An HTTP status that has a code.
    Status,
    /// 500 to 599.
    ServerError,
    /// Any number of words.
    Phrase,
}

/// How many misspelt words are forgiven in a wording of `fixed` words.
pub(crate) fn most_typos(fixed: usize) -> usize {
    (fixed / 4).clamp(1, 2)
}

/// Takes a wording apart.
pub(crate) fn take_apart(pattern: &Pattern, meaning: Meaning) -> Wording {
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

/// Short names of things: exact, since every slip makes another word of them, but without a meaning
/// of their own.
const PLAIN: &[&str] = &["line", "item"];

fn is_exact(folded: &str) -> bool {
    folded.len() < 5 && !GLUE.contains(&folded)
        || folded.bytes().any(|b| b.is_ascii_digit())
        || EXACT.contains(&folded)
}
