//! Tells the members of a JSON value apart: messages, attributes, and what stands beside them.

use std::borrow::Cow;
use std::ops::Range;

use super::{Envelope, Message, Payload};
use crate::core::error_message::tree::{Kind, Node, Tree};

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

/// Members that hold the messages of an error.
const HOLDERS: &[&str] = &["errors", "error", "modelstate", "details", "error_messages", "messages"];
/// Members that are a message.
const MESSAGES: &[&str] = &[
    "message",
    "detail",
    "error_description",
    "exceptionmessage",
    "failure_reason",
    "error_message",
    "title",
    "error",
];
/// Members that name the attribute of a message.
const FIELDS: &[&str] = &["field", "field_name", "attribute", "property", "param", "propertyname"];
/// Members that say in a word what is wrong.
const SYMBOLS: &[&str] = &["error_code", "code", "type"];
/// Members that tell a status as a number.
const STATUSES: &[&str] = &["status", "statuscode", "status_code", "code", "http_status"];

/// What an object that is an error as a whole is made of.
#[derive(Debug, Clone)]
struct Form {
    envelope: Envelope,
    /// Whether a member holds the messages, so that a message beside it is only a heading.
    holder: bool,
    /// Whether a member is called `message`.
    message: bool,
    /// The member that names the attribute.
    field: Option<Range<usize>>,
    /// The member that says in a word what is wrong.
    symbol: Option<Range<usize>>,
}

/// Reads a tree node by node.
pub(super) struct Interpreter<'a> {
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
    pub fn new(text: &'a str, tree: &'a Tree) -> Self {
        let mut counts = vec![0; tree.nodes.len()];
        let place = |node: &Node| {
            let count = counts.get_mut(node.parent?)?;
            *count += 1;
            Some(*count - 1)
        };
        let places = tree.nodes.iter().map(place).map(Option::unwrap_or_default).collect();
        Interpreter { text, tree, roles: Vec::new(), forms: Vec::new(), places }
    }

    pub fn read(mut self) -> Payload {
        let mut messages = Vec::new();
        let mut symbols = Vec::new();
        let mut status = None;
        for (i, node) in self.tree.nodes.iter().enumerate() {
            let (role, form) = self.classify(i, node);
            self.roles.push(role);
            self.forms.push(form);
            let key = self.name(node);
            match node.kind {
                Kind::Text { ref inner, escaped, quoted } => {
                    if let Some(certain) = self.is_message(node, &key, quoted) {
                        let field = self.field(i, node);
                        let symbol = self.parent_form(node).and_then(|form| form.symbol.clone());
                        messages.push(Message { inner: inner.clone(), escaped, field, certain, symbol });
                    } else if SYMBOLS.contains(&&*key) {
                        symbols.push(inner.clone());
                    }
                }
                Kind::Scalar => {
                    let number = self.text.get(node.span.clone()).and_then(|n| n.parse::<u32>().ok());
                    let is_status = STATUSES.contains(&&*key);
                    if let Some(number) = number.filter(|n| is_status && (400..600).contains(n)) {
                        status.get_or_insert((number, node.span.clone()));
                    }
                }
                Kind::Object | Kind::Array => {}
            }
        }
        let shaped = self.forms.first().is_some_and(Option::is_some);
        Payload {
            span: self.tree.span.clone(),
            certain: shaped || self.all_lists(),
            envelope: self.envelope(),
            messages,
            status,
            symbols,
        }
    }

    fn key(&self, node: &Node) -> &str {
        node.key.clone().and_then(|key| self.text.get(key)).unwrap_or("").trim()
    }

    /// The key as it is compared: in lower case, without the line ends that got into it.
    fn name(&self, node: &Node) -> Cow<'a, str> {
        let key = node.key.clone().and_then(|key| self.text.get(key)).unwrap_or("").trim();
        if key.bytes().all(|b| b.is_ascii_graphic() && !b.is_ascii_uppercase()) {
            return Cow::Borrowed(key);
        }
        Cow::Owned(key.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect())
    }

    /// The role of the members of a node, and its form where it is an error as a whole.
    fn classify(&self, i: usize, node: &Node) -> (Role, Option<Form>) {
        let inherited = match node.parent.and_then(|p| self.roles.get(p)) {
            None | Some(Role::Attributes) => Role::Attributes,
            Some(Role::Aside) => Role::Aside,
            Some(Role::Error) if HOLDERS.contains(&&*self.name(node)) => Role::Attributes,
            Some(Role::Error) => Role::Aside,
        };
        if node.kind != Kind::Object || inherited == Role::Aside {
            return (inherited, None);
        }
        let form = self.form(i);
        (if form.is_some() { Role::Error } else { inherited }, form)
    }

    /// The form of an object by the names of its members.
    fn form(&self, object: usize) -> Option<Form> {
        let mut names: Vec<Cow<'a, str>> = Vec::new();
        let (mut list, mut holder, mut message) = (false, false, false);
        let (mut field, mut symbol) = (None, None);
        for node in self.tree.members(object) {
            let name = self.name(node);
            let container = matches!(node.kind, Kind::Object | Kind::Array);
            list |= name == "errors" && node.kind == Kind::Array;
            holder |= container && HOLDERS.contains(&&*name);
            message |= name == "message" && !container;
            if let Kind::Text { inner, .. } = &node.kind {
                if FIELDS.contains(&&*name) {
                    field = Some(inner.clone());
                } else if SYMBOLS.first() == Some(&&*name) || symbol.is_none() && SYMBOLS.contains(&&*name) {
                    symbol = Some(inner.clone());
                }
            }
            names.push(name);
        }
        let has = |name: &str| names.iter().any(|n| n == name);
        let envelope = if has("modelstate") {
            Envelope::AspNet
        } else if has("error_code") || has("error_source") || has("error_type") {
            Envelope::ShipstationApi
        } else if has("errors") {
            if list { Envelope::ErrorsList } else { Envelope::ErrorsObject }
        } else if has("code") && message {
            Envelope::WordPress
        } else if message || has("exceptionmessage") {
            Envelope::TypeAndMessage
        } else if has("error") && names.len() <= 3 {
            Envelope::ErrorsObject
        } else {
            return None;
        };
        Some(Form { envelope, holder, message, field, symbol })
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
            None if self.tree.nodes.first().is_some_and(|n| n.kind == Kind::Array) => Envelope::ErrorsList,
            None => Envelope::RailsHash,
        }
    }

    /// Whether it is an object of nothing but lists of strings.
    fn all_lists(&self) -> bool {
        let mut any = false;
        let lists = self.tree.members(0).all(|node| {
            any = true;
            node.kind == Kind::Array && node.key.is_some()
        });
        let texts =
            self.tree.nodes.iter().filter(|n| n.depth == 2).all(|n| matches!(n.kind, Kind::Text { .. }));
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
        while let Some((index, node)) = at.and_then(|index| Some((index, self.tree.nodes.get(index)?))) {
            if self.parent_form(node).is_some() {
                break;
            }
            if node.key.is_some() {
                let place = listed.take().map(|place| format!("[{place}]")).unwrap_or_default();
                parts.push(clean(self.key(node)) + &place);
            } else if node.kind == Kind::Object {
                listed = self.places.get(index).copied();
            }
            at = node.parent;
        }
        parts.reverse();
        (!parts.is_empty()).then(|| parts.join("."))
    }
}

/// A path without the blanks and line ends that got into it, and never longer than it can be read.
fn clean(path: &str) -> String {
    let path = path.trim();
    let quotes = ['"', '\'', '“', '”', '„', '«', '»', '‘', '’', '\\'];
    path.chars().filter(|c| !matches!(c, '\n' | '\r') && !quotes.contains(c)).take(120).collect()
}
