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
        loop {
            let token = reader.next_token();
            let span = token.span.start()..token.span.end();
            let kind = match token.event {
                Event::End => break,
                Event::EndObject | Event::EndArray => {
                    if let Some(node) = open.pop().and_then(|i| nodes.get_mut(i)) {
                        node.span.end = span.end;
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
            nodes.push(Node { kind, key: key.take(), span, parent: open.last().copied(), depth: open.len() });
            if container {
                open.push(nodes.len() - 1);
            }
            if nodes.len() >= MOST_NODES {
                break;
            }
        }
        let end = nodes.iter().map(|n| n.span.end).max()?;
        let problems = reader.problems().iter().map(|p| p.kind).collect();
        Some(Tree { nodes, span: at..end, problems })
    }

    /// The nodes directly inside of one.
    pub fn members(&self, parent: usize) -> impl Iterator<Item = &Node> {
        let inside = self.nodes.get(parent).map_or(0..0, |node| node.span.clone());
        self.nodes
            .get(parent + 1..)
            .unwrap_or(&[])
            .iter()
            .take_while(move |node| node.span.start < inside.end)
            .filter(move |node| node.parent == Some(parent))
    }
}
