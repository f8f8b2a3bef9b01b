//! Reads one `<Order>` of a Custom Store document and checks it against the field table.

mod containers;
mod content;
mod markup;
mod values;

use super::context::Context;
use super::decimal::Decimal;
use super::draft::Draft;
use super::fields::{Field, FieldPath};
use super::totals::Sum;
use crate::core::catalogue::Code;
use crate::core::readers::xml::{self, Break, Event, Problem, Reader, Token};
use crate::core::report::{ArgName, Finding};
use crate::core::span::Span;
use containers::Line;
use content::Content;
pub(super) use markup::{attribute_fate, markup_finding};

/// What is known of an element that is open.
struct Frame {
    /// `None` for an element that the table does not know.
    field: Option<Field>,
    tag: Span,
    name: Span,
    /// The children that were seen, a bit a field.
    seen: u128,
    /// Whether it stands a second time where once is right.
    repeated: bool,
    has_children: bool,
    content: Content,
}

/// What is remembered until the order is read.
#[derive(Default)]
struct Noted {
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
    /// Paths of elements that the table does not know, each with its places.
    unknown: Vec<(String, Vec<Span>)>,
}

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
        match token.event {
            Event::Start { .. } => reading.start(token),
            Event::End => reading.end(token),
            Event::Text => reading.content(token.span, true),
            Event::Verbatim(inner) => reading.content(inner, false),
            Event::Declaration | Event::DocumentType | Event::Aside => {}
            Event::Broken(why) => {
                reading.problems(reader.take_problems());
                reading.give_up();
                return Err(Box::new(Broken { draft: reading.draft, why, span: token.span }));
            }
            Event::Finished => {
                reading.give_up();
                let why = Break::UnexpectedEnd;
                return Err(Box::new(Broken { draft: reading.draft, why, span: token.span }));
            }
        }
        reading.problems(reader.take_problems());
    }
    Ok(reading.draft)
}

struct Reading<'a> {
    text: &'a str,
    context: &'a Context,
    dates: &'a mut dyn FnMut(Field, &str, Span),
    draft: Draft,
    noted: Noted,
    open: Vec<Frame>,
}

impl Reading<'_> {
    fn start(&mut self, token: Token) {
        let Event::Start { name, attributes } = token.event else { return };
        let mut repeated = false;
        let field = match self.open.last_mut() {
            None => Some(Field::Order),
            Some(parent) => {
                parent.has_children = true;
                let field = parent.field.and_then(|field| field.child(name.of(self.text)));
                let may_repeat = matches!(field, Some(Field::Item | Field::ItemOption));
                if let Some(field) = field.filter(|_| !may_repeat) {
                    let bit = 1_u128 << field as u32;
                    repeated = parent.seen & bit != 0;
                    parent.seen |= bit;
                }
                repeated |= parent.repeated;
                field
            }
        };
        match field {
            Some(Field::Item) => {
                self.noted.item += 1;
                self.noted.option = 0;
                self.noted.line = Line::default();
            }
            Some(Field::ItemOption) => self.noted.option += 1,
            _ => {}
        }
        let first_of_repeated = repeated && !self.open.last().is_some_and(|parent| parent.repeated);
        if let Some(field) = field.filter(|_| first_of_repeated) {
            let path = self.path(field).to_string();
            self.draft.found(Finding::new(Code::ElementRepeated).at(token.span).with(ArgName::Field, path));
        }
        if field.is_none() && self.open.last().is_some_and(|parent| parent.field.is_some()) {
            self.unknown_element(name, token.span);
        }
        let frame = Frame {
            field,
            tag: token.span,
            name,
            seen: 0,
            repeated,
            has_children: false,
            content: Content::Nothing,
        };
        self.open.push(frame);
        for attribute in xml::attributes(self.text, attributes) {
            let placed = attribute_fate(attribute.name.of(self.text));
            let span = if attribute.value.is_empty() { attribute.name } else { attribute.value };
            let path = || format!("{}/@{}", self.source_path(), attribute.name.of(self.text));
            let path = if self.draft.detail() { path() } else { String::new() };
            self.draft.fate(span, placed, || path);
        }
    }

    fn unknown_element(&mut self, name: Span, tag: Span) {
        let mut path = self.source_path();
        path.push('/');
        path.push_str(name.of(self.text));
        match self.noted.unknown.iter_mut().find(|(known, _)| *known == path) {
            Some((_, spans)) => spans.push(tag),
            None => self.noted.unknown.push((path, vec![tag])),
        }
    }

    fn content(&mut self, span: Span, escaped: bool) {
        let Some(frame) = self.open.last_mut() else { return };
        // The blanks between children, as a rule; only what has none is a value.
        if !frame.has_children {
            frame.content.add(self.text, span, escaped);
        }
    }

    fn end(&mut self, token: Token) {
        let Some(frame) = self.open.pop() else { return };
        let element = Span::new(self.text, frame.tag.start(), token.span.end());
        if frame.has_children {
            if let Some(field) = frame.field.filter(|_| !frame.repeated) {
                self.container(field, &frame);
            }
        } else {
            self.leaf(frame, element);
        }
        if self.open.is_empty() {
            self.draft.span = element;
            self.finish();
        }
    }

    /// An element without children: a value.
    fn leaf(&mut self, frame: Frame, element: Span) {
        let text = self.text;
        let (value, span) = frame.content.value(text, element);
        let placed = self.place(&frame, &value, span);
        if self.draft.detail() {
            let mut path = self.source_path();
            path.push('/');
            path.push_str(frame.name.of(text));
            if let Some(Field::Item) = frame.field {
                path = format!("{path}[{}]", self.noted.item);
            }
            if self.open.is_empty() {
                path = frame.name.of(text).to_owned();
            }
            self.draft.fate(span, placed, || path);
        } else {
            self.draft.fate(span, placed, String::new);
        }
    }

    /// The file breaks off: what is open counts as far as it was read.
    fn give_up(&mut self) {
        if let Some(frame) = self.open.pop()
            && !frame.has_children
            && !frame.content.is_nothing()
        {
            let tag = frame.tag;
            self.leaf(frame, tag);
        }
        self.open.clear();
        self.draft.findings.clear();
    }

    fn problems(&mut self, problems: Vec<Problem>) {
        for problem in problems {
            self.draft.found(markup_finding(self.text, problem));
        }
    }

    fn path(&self, field: Field) -> FieldPath {
        let noted = &self.noted;
        let in_option = (Field::ItemOption..=Field::OptionWeight).contains(&field);
        match (field == Field::Item || field.in_item(), in_option) {
            (true, true) => FieldPath::option(noted.item, noted.option, field),
            (true, false) => FieldPath::item(noted.item, field),
            (false, _) => FieldPath::order(field),
        }
    }

    /// The path of the innermost open element, as the document nests it.
    fn source_path(&self) -> String {
        let mut path = String::new();
        for frame in &self.open {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(frame.name.of(self.text));
            match frame.field {
                Some(Field::Item) => path.push_str(&format!("[{}]", self.noted.item)),
                Some(Field::ItemOption) => path.push_str(&format!("[{}]", self.noted.option)),
                _ => {}
            }
        }
        path
    }
}
