//! Undoes, step by step, what happened to a message on its way here.

pub(crate) mod backslashes;
pub(crate) mod entities;
pub(crate) mod html_tags;
pub(crate) mod invisible;
pub(crate) mod percent;
pub(crate) mod quoted_lines;
pub(crate) mod wrapped_lines;

use crate::recovery::Recovery;
use crate::text::layers::{Layers, Rewrite};

/// Finds one kind of damage in a text, and gives the changes that undo it.
type Undo = fn(&str) -> Rewrite;

/// Undone in this order, again and again until nothing changes: any of them can hide another.
const STEPS: &[(Recovery, Undo)] = &[
    (Recovery::InvisibleRemoved, invisible::undo),
    (Recovery::QuotedLines, quoted_lines::undo),
    (Recovery::PercentDecoded, percent::undo),
    (Recovery::HtmlUnescaped, entities::undo),
    (Recovery::WrappedLines, wrapped_lines::undo),
];

/// How often one kind of damage is undone at most: text escaped more often than this is noise.
const MOST_ROUNDS: usize = 6;

/// The layers of a text that matter.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recovered {
    /// With the HTML tags that are in it.
    pub marked_up: usize,
    /// Without them.
    pub plain: usize,
}

/// Undoes what can be undone of the whole text.
pub(crate) fn recover(layers: &mut Layers) -> Recovered {
    let mut top = layers.last();
    for _ in 0..MOST_ROUNDS {
        let before = top;
        for (step, undo) in STEPS {
            let rewrite = undo(layers.text(top));
            top = layers.add(top, *step, rewrite);
        }
        if top == before {
            break;
        }
    }
    let marked_up = top;
    let rewrite = html_tags::undo(layers.text(top));
    let mut plain = layers.add(top, Recovery::MarkupRemoved, rewrite);
    if plain != marked_up {
        // Lines and entities that only now stand side by side.
        for (step, undo) in STEPS {
            let rewrite = undo(layers.text(plain));
            plain = layers.add(plain, *step, rewrite);
        }
    }
    Recovered { marked_up, plain }
}
