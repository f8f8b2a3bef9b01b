//! Fills values into Custom Store XML: what is there is replaced, what is missing comes at the end of its
//! element, with the elements around it.

use crate::outcome::order::Order;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use readers::xml::references::escaped;
use readers::xml::{Event, Reader};
use std::collections::BTreeMap;
use text::edit::Edit;
use text::span::Span;

/// Where an element of the order stands.
#[derive(Debug, Clone, Copy)]
struct Element {
    /// All of it.
    whole: Span,
    /// The place in front of its end tag; none for an empty element `<ShipTo/>`.
    end: Option<Span>,
}

/// The edits that give an order these values.
pub(super) fn fill_in(text: &str, order: &Order, values: &[(FieldPath, String)]) -> Option<Vec<Edit>> {
    let elements = elements(text, order.span);
    let mut edits = Vec::new();
    // What is to be added, by the element that it belongs to.
    let mut added: BTreeMap<FieldPath, Vec<(FieldPath, &str)>> = BTreeMap::new();
    for (path, value) in values {
        if let Some(span) = place(order, *path) {
            edits.push(Edit::replace(span, written(text, span, value)));
        } else if let Some(element) = elements.get(path) {
            let name = path.field.row().name;
            edits.push(Edit::replace(element.whole, format!("<{name}>{}</{name}>", escaped(value))));
        } else if !value.is_empty() {
            added.entry(parent(*path)?).or_default().push((*path, value));
        }
    }
    // Containers that are missing are added to theirs, outermost last.
    let mut missing: BTreeMap<FieldPath, String> = BTreeMap::new();
    for (container, values) in added {
        let inside: String = values
            .iter()
            .map(|(path, value)| format!("<{0}>{1}</{0}>", path.field.row().name, escaped(value)))
            .collect();
        let (container, inside) = outermost(container, inside, &elements)?;
        missing.entry(container).or_default().push_str(&inside);
    }
    for (container, inside) in missing {
        let element = elements.get(&container)?;
        let name = container.field.row().name;
        edits.push(match element.end {
            Some(end) => Edit::replace(end, inside),
            None => Edit::replace(element.whole, format!("<{name}>{inside}</{name}>")),
        });
    }
    Some(edits)
}

/// Puts `inside` into new elements until there is one that the order has.
fn outermost(
    mut container: FieldPath,
    mut inside: String,
    elements: &BTreeMap<FieldPath, Element>,
) -> Option<(FieldPath, String)> {
    while !elements.contains_key(&container) {
        let name = container.field.row().name;
        inside = format!("<{name}>{inside}</{name}>");
        container = parent(container)?;
    }
    Some((container, inside))
}

fn parent(path: FieldPath) -> Option<FieldPath> {
    let field = path.field.row().parent?;
    Some(match field {
        Field::ItemOption => FieldPath { field, ..path },
        Field::Item | Field::Options => FieldPath::item(path.item, field),
        _ => FieldPath::order(field),
    })
}

fn place(order: &Order, path: FieldPath) -> Option<Span> {
    let field = order.shipstation.iter().find(|field| field.path == path)?;
    field.from.first().copied()
}

/// A value as it has to be written at `span`: as it is inside of CDATA.
fn written(text: &str, span: Span, value: &str) -> String {
    let before = text.get(..span.start()).unwrap_or("");
    let verbatim =
        before.rfind('<').is_some_and(|at| before.get(at..).is_some_and(|m| m.starts_with("<![CDATA[")));
    if verbatim { value.replace("]]>", "]]]]><![CDATA[>") } else { escaped(value) }
}

/// The elements of the order at `span`, by what they are; the first of each.
fn elements(text: &str, span: Span) -> BTreeMap<FieldPath, Element> {
    let mut reader = Reader::inside(text, span.start());
    let mut open: Vec<(Option<FieldPath>, Span)> = Vec::new();
    let mut elements = BTreeMap::new();
    let (mut item, mut option) = (0, 0);
    loop {
        let token = reader.next(text);
        match token.event {
            Event::Start { name, .. } => {
                let field = match open.last() {
                    None => Some(Field::Order),
                    Some((parent, _)) => parent.and_then(|parent| parent.field.child(name.of(text))),
                };
                match field {
                    Some(Field::Item) => (item, option) = (item + 1, 0),
                    Some(Field::ItemOption) => option += 1,
                    _ => {}
                }
                let path = field.map(|field| match field {
                    Field::ItemOption | Field::OptionName | Field::OptionValue | Field::OptionWeight => {
                        FieldPath::option(item, option, field)
                    }
                    Field::Item => FieldPath::item(item, field),
                    field if field.in_item() => FieldPath::item(item, field),
                    field => FieldPath::order(field),
                });
                open.push((path, token.span));
            }
            Event::End => {
                let Some((path, tag)) = open.pop() else { return elements };
                if let Some(path) = path {
                    let empty = token.span == tag;
                    let end = Span::new(text, token.span.start(), token.span.start());
                    let element = Element { whole: tag.to(token.span), end: (!empty).then_some(end) };
                    elements.entry(path).or_insert(element);
                }
                if open.is_empty() {
                    return elements;
                }
            }
            Event::Broken(_) | Event::Finished => return elements,
            _ => {}
        }
    }
}
