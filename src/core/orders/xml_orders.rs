//! Reads one `<Order>` of a Custom Store document and checks it against the field table.

mod containers;
mod content;
mod element;
mod item;
mod markup;
mod unknown;
mod values;

pub(super) use markup::markup_finding;
pub(super) use unknown::{UnknownElements, attribute_fate};

use super::context::Context;
use super::draft::Draft;
use crate::core::catalogue::Code;
use crate::core::finding::Finding;
use crate::core::readers::xml;
use crate::core::readers::xml::{Break, Event, Problem, Reader, Token};
use crate::core::shipstation::field_path::FieldPath;
use crate::core::shipstation::field_table::Field;
use crate::core::shipstation::order_total::Sum;
use crate::core::shipstation::values::decimal::Decimal;
use crate::core::text::span::Span;
use crate::core::vocabulary::ArgName;
use element::Element;
use item::Line;

/// An order that the file breaks off in: what was read of it, why it breaks off, and where.
#[derive(Debug)]
pub(super) struct Broken {
    pub draft: Draft,
    pub why: Break,
    pub span: Span,
}

/// Reads the order whose start tag is `start`; the reader stands behind it. A date of the order is
/// handed to `dates`. On a break, what was read so far comes back with the reason.
pub(super) fn read(
    text: &str,
    reader: &mut Reader,
    start: Token,
    context: &Context,
    detail: bool,
    dates: &mut dyn FnMut(Field, &str, Span),
) -> Result<Draft, Box<Broken>> {
    let mut reading = Reading {
        text,
        context,
        dates,
        draft: Draft::new(start.span, detail),
        noted: Noted::default(),
        open: Vec::new(),
    };
    reading.start(start);
    reading.problems(reader.take_problems());
    while !reading.open.is_empty() {
        let token = reader.next(text);
        let broken = reading.token(token);
        reading.problems(reader.take_problems());
        if let Some(why) = broken {
            reading.give_up();
            return Err(Box::new(Broken { draft: reading.draft, why, span: token.span }));
        }
    }
    Ok(reading.draft)
}

struct Reading<'a> {
    text: &'a str,
    context: &'a Context,
    dates: &'a mut dyn FnMut(Field, &str, Span),
    draft: Draft,
    noted: Noted,
    open: Vec<Element>,
}

/// What is remembered until the order is read.
#[derive(Default)]
struct Noted {
    /// The number of the item and of its option at hand, from 1.
    item: u32,
    option: u32,
    state: Option<(String, Span)>,
    country: String,
    has_address: bool,
    total: Option<(Option<Decimal>, Span)>,
    tax: Option<Option<Decimal>>,
    shipping: Option<Option<Decimal>>,
    lines: Sum,
    line: Line,
    unknown: UnknownElements,
}

impl Reading<'_> {
    /// Reads a token; says why where the file breaks off.
    fn token(&mut self, token: Token) -> Option<Break> {
        match token.event {
            Event::Start { .. } => self.start(token),
            Event::End => self.end(token),
            Event::Text => self.content(token.span, true),
            Event::Verbatim(inner) => self.content(inner, false),
            Event::Declaration | Event::DocumentType | Event::Aside => {}
            Event::Broken(why) => return Some(why),
            Event::Finished => return Some(Break::UnexpectedEnd),
        }
        None
    }

    fn start(&mut self, token: Token) {
        let Event::Start { name, attributes } = token.event else { return };
        let (field, repeated) = self
            .open
            .last_mut()
            .map_or((Some(Field::Order), false), |parent| parent.holds(name.of(self.text)));
        match field {
            Some(Field::Item) => {
                self.noted.item += 1;
                self.noted.option = 0;
                self.noted.line = Line::default();
            }
            Some(Field::ItemOption) => self.noted.option += 1,
            _ => {}
        }
        let parent = self.open.last();
        let in_repeated = parent.is_some_and(|parent| parent.repeated);
        let in_known = parent.is_some_and(|parent| parent.field.is_some());
        match field {
            Some(field) if repeated && !in_repeated => self.found(Code::ElementRepeated, field, token.span),
            None if in_known => {
                let path = format!("{}/{}", self.source_path(), name.of(self.text));
                self.noted.unknown.note(path, token.span);
            }
            _ => {}
        }
        self.open.push(Element::new(field, token.span, name, repeated));
        for attribute in xml::attributes(self.text, attributes) {
            let name = attribute.name.of(self.text);
            let path =
                if self.draft.detail() { format!("{}/@{name}", self.source_path()) } else { String::new() };
            self.draft.fate(attribute.place(), attribute_fate(name), || path);
        }
    }

    fn content(&mut self, span: Span, escaped: bool) {
        // The blanks between children, as a rule; only what has none is a value.
        if let Some(element) = self.open.last_mut().filter(|element| !element.has_children) {
            element.content.add(self.text, span, escaped);
        }
    }

    fn end(&mut self, token: Token) {
        let Some(element) = self.open.pop() else { return };
        let whole = Span::new(self.text, element.tag.start(), token.span.end());
        if !element.has_children {
            self.leaf(element, whole);
        } else if let Some(field) = element.field.filter(|_| !element.repeated) {
            self.container(field, &element);
        }
        if self.open.is_empty() {
            self.draft.span = whole;
            self.finish();
        }
    }

    /// The order is read: what needs all of it.
    fn finish(&mut self) {
        let Noted { unknown, lines: mut sum, total, tax, shipping, .. } = std::mem::take(&mut self.noted);
        self.draft.findings.extend(unknown.findings());
        if let (Some((total, span)), Some(tax), Some(shipping)) = (total, tax, shipping) {
            sum.add(tax);
            sum.add(shipping);
            self.draft.findings.extend(sum.compare(total, span));
        }
    }

    /// The file breaks off: what is open counts as far as it was read.
    fn give_up(&mut self) {
        if let Some(element) = self.open.pop()
            && !element.has_children
            && !element.content.is_nothing()
        {
            let tag = element.tag;
            self.leaf(element, tag);
        }
        self.open.clear();
        self.draft.findings.clear();
    }

    fn problems(&mut self, problems: Vec<Problem>) {
        self.draft.findings.extend(problems.into_iter().map(|problem| markup_finding(self.text, problem)));
    }

    /// Says something about an element.
    fn found(&mut self, code: Code, field: Field, at: Span) {
        let path = self.path(field).to_string();
        self.draft.found(Finding::new(code).at(at).with(ArgName::Field, path));
    }

    fn path(&self, field: Field) -> FieldPath {
        let Noted { item, option, .. } = self.noted;
        if (Field::ItemOption..=Field::OptionWeight).contains(&field) {
            FieldPath::option(item, option, field)
        } else if field == Field::Item || field.in_item() {
            FieldPath::item(item, field)
        } else {
            FieldPath::order(field)
        }
    }

    /// The path of the innermost open element, as the document nests it.
    fn source_path(&self) -> String {
        let mut path = String::new();
        for element in &self.open {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(element.name.of(self.text));
            match element.field {
                Some(Field::Item) => path.push_str(&format!("[{}]", self.noted.item)),
                Some(Field::ItemOption) => path.push_str(&format!("[{}]", self.noted.option)),
                _ => {}
            }
        }
        path
    }
}
