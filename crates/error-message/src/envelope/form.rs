//! The form of an object that is an error as a whole, by the names of its members.

use super::json_tree::{Node, NodeKind, Tree};
use super::kind::Envelope;
use std::borrow::Cow;
use std::ops::Range;

/// Members that hold the messages of an error.
pub(crate) const HOLDERS: &[&str] =
    &["errors", "error", "modelstate", "details", "error_messages", "messages"];
/// Members that are a message.
pub(crate) const MESSAGES: &[&str] = &[
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
pub(crate) const SYMBOLS: &[&str] = &["error_code", "code", "type"];
/// Members that tell a status.
const STATUSES: &[&str] = &["status", "statuscode", "status_code", "code", "http_status"];

/// What an object that is an error as a whole is made of.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub envelope: Envelope,
    /// Whether a member holds the messages, so that a message beside it is only a heading.
    pub holder: bool,
    /// Whether a member is called `message`.
    pub message: bool,
    /// The member that names the attribute.
    pub field: Option<Range<usize>>,
    /// The member that says in a word what is wrong.
    pub symbol: Option<Range<usize>>,
    /// The status of a member, or of one beside the message: `"data":{"status":401}`.
    pub status: Option<u32>,
}

impl Form {
    /// The form of an object by the names of its members.
    pub fn of(text: &str, tree: &Tree, object: usize) -> Option<Form> {
        let mut names: Vec<Cow<'_, str>> = Vec::new();
        let (mut list, mut holder, mut message) = (false, false, false);
        let (mut field, mut symbol, mut told) = (None, None, None);
        let mut detail = false;
        for node in tree.members(object) {
            let name = name(text, node);
            let container = matches!(node.kind, NodeKind::Object | NodeKind::Array);
            list |= name == "errors" && node.kind == NodeKind::Array;
            holder |= container && HOLDERS.contains(&&*name);
            message |= name == "message" && !container;
            detail |= name == "detail" && !container;
            told = told.or_else(|| status(text, node)).or_else(|| status_inside(text, tree, node));
            if let NodeKind::Text { inner, .. } = &node.kind {
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
        } else if detail && is_listed(text, tree, object) {
            Envelope::ErrorsList
        } else if has("error") && names.len() <= 3 {
            Envelope::ErrorsObject
        } else {
            return None;
        };
        let status = told.map(|(number, _)| number);
        Some(Form { envelope, holder, message, field, symbol, status })
    }
}

/// The key as it is compared: in lower case, without the line ends that got into it.
pub(crate) fn name<'a>(text: &'a str, node: &Node) -> Cow<'a, str> {
    let key = node.key.clone().and_then(|key| text.get(key)).unwrap_or("").trim();
    if key.bytes().all(|b| b.is_ascii_graphic() && !b.is_ascii_uppercase()) {
        return Cow::Borrowed(key);
    }
    Cow::Owned(key.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect())
}

/// The status that a node tells, as a number or in a string, and where.
pub(crate) fn status(text: &str, node: &Node) -> Option<(u32, Range<usize>)> {
    let place = match &node.kind {
        NodeKind::Scalar => node.span.clone(),
        NodeKind::Text { inner, .. } => inner.clone(),
        NodeKind::Object | NodeKind::Array => return None,
    };
    if !STATUSES.contains(&&*name(text, node)) {
        return None;
    }
    let number = text.get(place.clone())?.trim().parse::<u32>().ok()?;
    (400..600).contains(&number).then_some((number, place))
}

/// The status in `"data":{"status":401}`, as WordPress writes it.
fn status_inside(text: &str, tree: &Tree, data: &Node) -> Option<(u32, Range<usize>)> {
    if data.kind != NodeKind::Object || name(text, data) != "data" {
        return None;
    }
    let index = tree.nodes.partition_point(|node| node.span.start < data.span.start);
    tree.members(index).find_map(|node| status(text, node))
}

/// Whether an object is one of the list `errors`, as JSON:API has them.
fn is_listed(text: &str, tree: &Tree, object: usize) -> bool {
    let list = tree.nodes.get(object).and_then(|node| tree.nodes.get(node.parent?));
    list.is_some_and(|list| list.kind == NodeKind::Array && name(text, list) == "errors")
}
