//! What a piece of a long text leaves open, so that the next one is read as what it goes on with.

use crate::envelope::json_tree::{NodeKind, Tree};
use crate::envelope::kind::Envelope;
use std::ops::Range;
use text::span::Span;

/// What is open where a piece ends.
#[derive(Debug, Default)]
pub(crate) struct Carry {
    /// Opens it again: put in front of the next piece, it belongs to no place of the text.
    pub opening: String,
    /// How many members of each open bracket came before.
    pub members: Vec<usize>,
    /// Whether the piece ends in the middle of a string.
    pub in_string: bool,
    /// Whether it ends inside a web page.
    pub in_page: bool,
    /// The payload that is open, where it is an error.
    pub payload: Option<(Span, Envelope)>,
}

/// More than so many bytes are no error message's way in.
const LONGEST: usize = 2_000;

impl Carry {
    /// What a JSON value leaves open that goes on at the end of `text`.
    pub fn of(text: &str, tree: &Tree) -> Option<Carry> {
        let innermost = *tree.unclosed.last()?;
        let string = match &tree.nodes.last()?.kind {
            NodeKind::Text { inner, quoted: true, .. } if inner.end == text.len() => {
                Some(tree.nodes.len() - 1)
            }
            _ => None,
        };
        let places = tree.places();
        let mut carry = Carry { in_string: string.is_some(), ..Carry::default() };
        for index in tree.unclosed.iter().copied().chain(string) {
            let node = tree.nodes.get(index)?;
            carry.name(text, &node.key);
            carry.opening.push(match node.kind {
                NodeKind::Object => '{',
                NodeKind::Array => '[',
                _ => '"',
            });
            // What is open comes again, so that in what holds it only those before it are counted.
            carry.members.extend(places.get(index).filter(|_| index > 0));
        }
        if string.is_none() {
            carry.members.push(tree.before(innermost) + tree.members(innermost).count());
            carry.name(text, &tree.pending_key);
        }
        (carry.opening.len() <= LONGEST).then_some(carry)
    }

    fn name(&mut self, text: &str, key: &Option<Range<usize>>) {
        if let Some(key) = key.clone().filter(|key| key.end < text.len()).and_then(|key| text.get(key)) {
            self.opening.extend(["\"", key, "\":"]);
        }
    }
}
