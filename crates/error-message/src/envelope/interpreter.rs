//! Tells the members of a JSON value apart: messages, attributes, and what stands beside them.

use super::form::{Form, HOLDERS, MESSAGES, SYMBOLS, name, status};
use super::json_tree::{Node, NodeKind, Tree};
use super::kind::Envelope;
use super::payload::{Message, Payload};

/// Reads the messages of `tree` off `text`.
pub(crate) fn read_payload(text: &str, tree: &Tree) -> Option<Payload> {
    let root = tree.nodes.first()?;
    if matches!(root.kind, NodeKind::Text { .. } | NodeKind::Scalar) {
        return None;
    }
    Some(Interpreter::new(text, tree).read())
}

/// What the members of an object are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// An error as a whole: some members are about it, one holds its messages.
    Error,
    /// Attributes and their messages.
    Attributes,
    /// Something beside the messages.
    Aside,
}

/// Reads a tree node by node.
struct Interpreter<'a> {
    text: &'a str,
    tree: &'a Tree,
    /// The role of each node's members.
    roles: Vec<Role>,
    /// The form of each object that is an error.
    forms: Vec<Option<Form>>,
    /// The place of each node among those of its parent, from 0.
    places: Vec<usize>,
}

impl<'a> Interpreter<'a> {
    fn new(text: &'a str, tree: &'a Tree) -> Self {
        Interpreter { text, tree, roles: Vec::new(), forms: Vec::new(), places: tree.places() }
    }

    pub fn read(mut self) -> Payload {
        let mut messages = Vec::new();
        let mut symbols = Vec::new();
        let mut told = None;
        for (i, node) in self.tree.nodes.iter().enumerate() {
            let (role, form) = self.classify(i, node);
            self.roles.push(role);
            self.forms.push(form);
            let key = name(self.text, node);
            let attributes = node.parent.and_then(|p| self.roles.get(p)) == Some(&Role::Attributes);
            if told.is_none() && !(attributes && matches!(node.kind, NodeKind::Text { .. })) {
                told = status(self.text, node);
            }
            match node.kind {
                NodeKind::Text { ref inner, escaped, quoted } => {
                    if let Some(certain) = self.is_message(node, &key, quoted) {
                        let field = self.field(i, node);
                        let form = self.parent_form(node);
                        let symbol = form.and_then(|form| form.symbol.clone());
                        let status = form.and_then(|form| form.status);
                        let inner = inner.clone();
                        messages.push(Message { inner, escaped, field, certain, symbol, status });
                    } else if SYMBOLS.contains(&&*key) {
                        symbols.push(inner.clone());
                    }
                }
                NodeKind::Scalar | NodeKind::Object | NodeKind::Array => {}
            }
        }
        let shaped = self.forms.first().is_some_and(Option::is_some);
        Payload {
            span: self.tree.span.clone(),
            certain: shaped || self.all_lists(),
            envelope: self.envelope(),
            messages,
            status: told,
            symbols,
        }
    }

    fn key(&self, node: &Node) -> &str {
        node.key.clone().and_then(|key| self.text.get(key)).unwrap_or("").trim()
    }

    /// The role of the members of a node, and its form where it is an error as a whole.
    fn classify(&self, i: usize, node: &Node) -> (Role, Option<Form>) {
        let inherited = match node.parent.and_then(|p| self.roles.get(p)) {
            None | Some(Role::Attributes) => Role::Attributes,
            Some(Role::Aside) => Role::Aside,
            Some(Role::Error) if HOLDERS.contains(&&*name(self.text, node)) => Role::Attributes,
            Some(Role::Error) => Role::Aside,
        };
        if node.kind != NodeKind::Object || inherited == Role::Aside {
            return (inherited, None);
        }
        let form = Form::of(self.text, self.tree, i);
        (if form.is_some() { Role::Error } else { inherited }, form)
    }

    fn parent_form(&self, node: &Node) -> Option<&Form> {
        self.forms.get(node.parent?)?.as_ref()
    }

    fn envelope(&self) -> Envelope {
        let mut forms = self.forms.iter().flatten().map(|form| form.envelope);
        match forms.next() {
            Some(Envelope::ErrorsList) if forms.any(|f| f == Envelope::ShipstationApi) => {
                Envelope::ShipstationApi
            }
            Some(envelope) => envelope,
            None if self.tree.nodes.first().is_some_and(|n| n.kind == NodeKind::Array) => {
                Envelope::ErrorsList
            }
            None => Envelope::RailsHash,
        }
    }

    /// Whether it is an object of nothing but lists of strings.
    fn all_lists(&self) -> bool {
        let mut any = false;
        let lists = self.tree.members(0).all(|node| {
            any = true;
            node.kind == NodeKind::Array && node.key.is_some()
        });
        let texts =
            self.tree.nodes.iter().filter(|n| n.depth == 2).all(|n| matches!(n.kind, NodeKind::Text { .. }));
        any && lists && texts
    }

    /// Whether a string is a message at all, and if so whether its place says so for certain.
    fn is_message(&self, node: &Node, key: &str, quoted: bool) -> Option<bool> {
        match self.roles.get(node.parent?)? {
            Role::Error => {
                let form = self.parent_form(node)?;
                let named = MESSAGES.contains(&key) || HOLDERS.contains(&key);
                let main = !form.holder && (key == "message" || !form.message && key != "title");
                named.then_some(main)
            }
            Role::Attributes => Some(quoted),
            Role::Aside => Some(false),
        }
    }

    /// The attribute path of a string: the keys above it, up to the error that holds them. Of an
    /// object in a list the path tells the place: `items[1].price`.
    fn field(&self, i: usize, node: &Node) -> Option<String> {
        if let Some(form) = self.parent_form(node) {
            return form.field.clone().and_then(|range| self.text.get(range)).map(clean);
        }
        let mut parts: Vec<String> = Vec::new();
        let mut at = Some(i);
        let mut listed = None;
        let mut length = 0;
        for _ in 0..LONGEST_WAY {
            let Some((index, node)) = at.and_then(|index| Some((index, self.tree.nodes.get(index)?))) else {
                break;
            };
            if self.parent_form(node).is_some() || length > LONGEST_PATH {
                break;
            }
            if node.key.is_some() {
                let place = listed.take().map(|place| format!("[{place}]")).unwrap_or_default();
                let part = clean(self.key(node)) + &place;
                length += part.len();
                parts.push(part);
            } else if node.kind == NodeKind::Object {
                listed = self.places.get(index).copied();
            }
            at = node.parent;
        }
        parts.reverse();
        (!parts.is_empty()).then(|| parts.join("."))
    }
}

/// Of a longer path, in bytes, only the end is told.
const LONGEST_PATH: usize = 240;
/// How many brackets outwards a path leads at most.
const LONGEST_WAY: usize = 16;

/// A path without the blanks and line ends that got into it, and never longer than it can be read.
fn clean(path: &str) -> String {
    let path = path.trim();
    let quotes = ['"', '\'', '“', '”', '„', '«', '»', '‘', '’', '\\'];
    path.chars().filter(|c| !matches!(c, '\n' | '\r') && !quotes.contains(c)).take(120).collect()
}
