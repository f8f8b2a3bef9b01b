//! Fills values into QuickBooks Commerce documents: into the record that the mapping takes them from; an
//! order without an address gets one of its own.

pub(crate) use readers::json::token::{Event, Mode};

use super::api::mapping_table::{FromRecord, ORDER_MAPPINGS};
use super::api::resource::Resource;
use super::record::json_record::Record;
use super::record::shared_records::Records;
use crate::outcome::order::Order;
use crate::sources::order_source::up_to;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use readers::json::Reader;
use std::rc::Rc;
use text::edit::Edit;
use text::span::Span;
use text::turns::at_once;

/// The edits that give an order these values; the documents that are read together stand at
/// `documents`.
pub(super) fn fill_in(
    text: &str,
    documents: &[Span],
    order: &Order,
    values: &[(FieldPath, String)],
) -> Option<Vec<Edit>> {
    let record = read(text, order.span.start(), Resource::Order)?;
    let has_address = order.shipstation.iter().any(|field| is_address(field.path.field));
    let mut edits = Vec::new();
    let mut address: Vec<(&'static str, &str)> = Vec::new();
    for (path, value) in values {
        let known = order.shipstation.iter().find(|field| field.path == *path);
        if let Some(from) = known.map(|field| &field.from) {
            // The first takes all of a value that was joined from several.
            for (at, span) in from.iter().enumerate() {
                edits.push(replace(text, *span, if at == 0 { value } else { "" }));
            }
            continue;
        }
        if value.is_empty() {
            continue;
        }
        let (from, name) = origin(path.field)?;
        match from {
            FromRecord::Order => edits.push(set(text, &record, name, &quoted(value))),
            FromRecord::ShippingAddress if has_address => {
                let anchor = order.shipstation.iter().find(|field| is_address(field.path.field))?;
                let start = object_around(text, documents, anchor.from.first()?.start())?;
                let record = read(text, start, Resource::Address)?;
                edits.push(set(text, &record, name, &quoted(value)));
            }
            FromRecord::ShippingAddress => address.push((name, value)),
            _ => return None,
        }
    }
    if !address.is_empty() {
        edits.extend(new_address(text, documents, &record, &address)?);
    }
    Some(edits)
}

/// The record that begins at `offset`.
fn read(text: &str, offset: usize, resource: Resource) -> Option<Rc<Record>> {
    at_once(async |turns| Records::default().record(text, offset, resource, None, turns).await).ok()
}

/// Whether a value of this field can be put in.
pub(super) fn has_place(order: &Order, path: FieldPath) -> bool {
    let known = order.shipstation.iter().any(|field| field.path == path && !field.from.is_empty());
    known
        || origin(path.field)
            .is_some_and(|(from, _)| matches!(from, FromRecord::Order | FromRecord::ShippingAddress))
}

fn is_address(field: Field) -> bool {
    (Field::ShipToAddress1..=Field::ShipToCountry).contains(&field)
}

/// The attribute that a field is taken from first.
fn origin(field: Field) -> Option<(FromRecord, &'static str)> {
    let of_field = ORDER_MAPPINGS.iter().filter(|mapping| mapping.field == field);
    of_field.filter_map(|mapping| mapping.from.first()).copied().next()
}

fn quoted(value: &str) -> String {
    let mut out = String::from("\"");
    for c in value.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Puts a text in the place of a value: between its quotes, or for a number with quotes.
fn replace(text: &str, span: Span, value: &str) -> Edit {
    let quotes = text.get(..span.start()).is_some_and(|before| before.ends_with('"'))
        && !span.of(text).starts_with('"');
    let written = quoted(value);
    let inner = written.get(1..written.len() - 1).unwrap_or("");
    Edit::replace(span, if quotes { inner } else { &written })
}

/// Sets an attribute of a record, which may have it, with `written` as JSON.
fn set(text: &str, record: &Record, name: &str, written: &str) -> Edit {
    match record.get(name) {
        Some(slot) => {
            let outer = outer(text, slot.span);
            Edit::replace(outer, written)
        }
        None => {
            let start = record.span.start() + 1;
            let empty = record.is_empty();
            let comma = if empty { "" } else { ", " };
            Edit::replace(Span::new(text, start, start), format!("\"{name}\": {written}{comma}"))
        }
    }
}

/// A value with its quotes.
fn outer(text: &str, span: Span) -> Span {
    let quoted = text.get(..span.start()).is_some_and(|before| before.ends_with('"'))
        && text.get(span.end()..).is_some_and(|behind| behind.starts_with('"'));
    if quoted { Span::new(text, span.start() - 1, span.end() + 1) } else { span }
}

/// A new address, and the id of it in the order.
fn new_address(text: &str, documents: &[Span], order: &Record, values: &[(&str, &str)]) -> Option<Vec<Edit>> {
    let own = document_of(documents, order.span.start())?;
    let found: Vec<_> =
        documents.iter().filter_map(|document| Some((*document, addresses(text, *document)?))).collect();
    let highest = found.iter().map(|(_, (_, highest, _))| *highest).max()?;
    // Beside the others, wherever they are; without others in the document of the order.
    let list = found.iter().find(|(_, (point, ..))| matches!(point, InsertionPoint::InList(_)));
    let (_, (list, _, any)) = list.or_else(|| found.iter().find(|(document, _)| *document == own))?;
    let id = highest + 1;
    let mut record = format!("{{\"id\": {id}");
    for (name, value) in values {
        record.push_str(&format!(", \"{name}\": {}", quoted(value)));
    }
    record.push('}');
    let comma = if *any { ", " } else { "" };
    let at = |offset| Span::new(text, offset, offset);
    let address = match list {
        InsertionPoint::InList(offset) => Edit::replace(at(*offset), format!("{record}{comma}")),
        InsertionPoint::InDocument(offset) => {
            Edit::replace(at(*offset), format!("\"addresses\": [{record}], "))
        }
    };
    Some(vec![address, set(text, order, "shipping_address_id", &id.to_string())])
}

/// Where an address can be added: behind the `[` of their list, or the `{` of the document.
enum InsertionPoint {
    InList(usize),
    InDocument(usize),
}

/// The place for an address, the highest id of those that are there, and whether there is any.
fn addresses(text: &str, document: Span) -> Option<(InsertionPoint, u64, bool)> {
    let inside = up_to(text, document);
    let start = document.end() - document.of(text).trim_start_matches('\u{feff}').len();
    let mut reader = Reader::at(inside, start, Mode::Strict);
    let open = reader.next_token();
    if open.event != Event::StartObject {
        return None;
    }
    let mut point = None;
    let (mut highest, mut any) = (0, false);
    while let Event::Key(key) = reader.next_token().event {
        let list = key.text() == "addresses";
        let value = reader.skip_value()?;
        if !list || !value.of(inside).starts_with('[') {
            continue;
        }
        point = Some(InsertionPoint::InList(value.start() + 1));
        let mut reader = Reader::at(inside, value.start(), Mode::Strict);
        reader.next_token();
        while let Some(span) = reader.skip_value() {
            any = true;
            let record = read(inside, span.start(), Resource::Address)?;
            let id = record.get("id").and_then(|slot| slot.text(inside).parse::<u64>().ok());
            highest = highest.max(id.unwrap_or(0));
        }
    }
    Some((point.unwrap_or(InsertionPoint::InDocument(open.span.end())), highest, any))
}

/// The document that holds the byte at `offset`.
fn document_of(documents: &[Span], offset: usize) -> Option<Span> {
    documents.iter().copied().find(|document| document.start() <= offset && offset <= document.end())
}

/// The offset of the innermost object that holds the byte at `offset`.
fn object_around(text: &str, documents: &[Span], offset: usize) -> Option<usize> {
    let document = document_of(documents, offset)?;
    let inside = up_to(text, document);
    let mut at = document.start();
    let mut open = Vec::new();
    let mut in_string = false;
    let bytes = inside.as_bytes();
    while at < offset {
        match bytes.get(at)? {
            b'\\' if in_string => at += 1,
            b'"' => in_string = !in_string,
            b'{' if !in_string => open.push(at),
            b'}' if !in_string => {
                open.pop();
            }
            _ => {}
        }
        at += 1;
    }
    open.pop()
}
