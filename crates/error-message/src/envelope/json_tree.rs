//! A JSON value as a flat list of its nodes, read in spite of any damage.

pub(crate) use readers::json::token::{Event, Mode, ProblemKind};

use readers::json::Reader;
use std::ops::Range;

/// A node of a JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    pub kind: NodeKind,
    /// The inside of its key.
    pub key: Option<Range<usize>>,
    pub span: Range<usize>,
    pub parent: Option<usize>,
    pub depth: usize,
    /// How many nodes come before the first one behind it that is not inside of it.
    pub after: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NodeKind {
    Object,
    Array,
    Text {
        inner: Range<usize>,
        escaped: bool,
        /// Whether it stands in quotes of any kind.
        quoted: bool,
    },
    Scalar,
}

/// A JSON value, its nodes in order of appearance.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    pub nodes: Vec<Node>,
    pub span: Range<usize>,
    /// How it is damaged.
    pub problems: Vec<ProblemKind>,
    /// The brackets that are open where the text ends, the outermost first.
    pub unclosed: Vec<usize>,
    /// The key there, where its value is missing.
    pub pending_key: Option<Range<usize>>,
    /// How many members each of the first nodes, one inside the other, had in an earlier piece of the
    /// text.
    pub before: Vec<usize>,
}

/// The longest value that is read as an error: what has more nodes is a file of something else.
const MOST_NODES: usize = 20_000;

impl Tree {
    /// Reads the value that begins at `at`; `None` where there is none.
    pub fn read(text: &str, at: usize) -> Option<Tree> {
        let mut reader = Reader::at(text, at, Mode::Lenient);
        let mut nodes: Vec<Node> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut key: Option<Range<usize>> = None;
        let (mut unclosed, mut pending_key) = (Vec::new(), None);
        loop {
            let token = reader.next_token();
            let span = token.span.start()..token.span.end();
            let kind = match token.event {
                Event::End => break,
                Event::EndObject | Event::EndArray => {
                    if span.is_empty() && unclosed.is_empty() && span.end == text.len() {
                        (unclosed, pending_key) = (open.clone(), key.take());
                    }
                    let after = nodes.len();
                    if let Some(node) = open.pop().and_then(|i| nodes.get_mut(i)) {
                        (node.span.end, node.after) = (span.end, after);
                    }
                    continue;
                }
                Event::Key(quoted) => {
                    key = Some(quoted.inner.start()..quoted.inner.end());
                    continue;
                }
                Event::StartObject => NodeKind::Object,
                Event::StartArray => NodeKind::Array,
                Event::String(quoted) => NodeKind::Text {
                    inner: quoted.inner.start()..quoted.inner.end(),
                    escaped: quoted.escaped,
                    quoted: quoted.inner != token.span,
                },
                Event::Number(_) | Event::Bool(_) | Event::Null => NodeKind::Scalar,
            };
            let container = matches!(kind, NodeKind::Object | NodeKind::Array);
            let after = if container { usize::MAX } else { nodes.len() + 1 };
            let (key, parent) = (key.take(), open.last().copied());
            nodes.push(Node { kind, key, span, parent, depth: open.len(), after });
            if container {
                open.push(nodes.len() - 1);
            }
            if nodes.len() >= MOST_NODES {
                break;
            }
        }
        let end = nodes.iter().map(|n| n.span.end).max()?;
        let problems = reader.problems().iter().map(|p| p.kind).collect();
        Some(Tree { nodes, span: at..end, problems, unclosed, pending_key, before: Vec::new() })
    }

    /// The place of each node among those of its parent, from 0.
    pub fn places(&self) -> Vec<usize> {
        let mut counts: Vec<usize> = (0..self.nodes.len()).map(|index| self.before(index)).collect();
        let place = |node: &Node| {
            let count = counts.get_mut(node.parent?)?;
            *count += 1;
            Some(*count - 1)
        };
        self.nodes.iter().map(place).map(Option::unwrap_or_default).collect()
    }

    /// How many members a node had in an earlier piece of the text.
    pub fn before(&self, node: usize) -> usize {
        self.before.get(node).copied().unwrap_or(0)
    }

    /// The nodes directly inside of one.
    pub fn members(&self, parent: usize) -> impl Iterator<Item = &Node> {
        let first = self.nodes.get(parent + 1);
        std::iter::successors(first, |node| self.nodes.get(node.after))
            .take_while(move |node| node.parent == Some(parent))
    }
}
