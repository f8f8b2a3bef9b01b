//! Reads one `<Order>` of a Custom Store document and checks it against the field table.

pub(crate) use super::markup_problem::markup_finding;
pub(crate) use super::unknown_names::{UnknownElements, attribute_fate};

use super::element::Element;
use super::nesting::Nesting;
use crate::outcome::feed_context::Context;
use crate::outcome::order_builder::OrderBuilder;
use crate::outcome::source_path::{SourcePath, Step};
use knowledge::catalogue::Code;
use knowledge::catalogue::orders::minutes_repeat_month::Dates;
use knowledge::catalogue::orders::total_mismatch::Sum;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::values::decimal::Decimal;
use knowledge::vocabulary::ArgName;
use readers::xml::{Break, Event, Problem, Reader, Token, scan};
use std::rc::Rc;
use text::span::Span;
use text::turns::Turns;

/// An order that the file breaks off in: what was read of it, why it breaks off, and where.
#[derive(Debug)]
pub(crate) struct Broken {
    pub builder: OrderBuilder,
    pub why: Break,
    pub span: Span,
}

/// Reads the order whose start tag is `start`; the reader stands behind it. The dates of the order
/// are noted in `dates`. On a break, what was read so far comes back with the reason.
pub(crate) async fn read(
    text: &str,
    reader: &mut Reader,
    start: Token,
    context: &Context,
    detail: bool,
    dates: &mut Dates,
    turns: &Turns,
) -> Result<OrderBuilder, Box<Broken>> {
    let mut reading = Reading {
        text,
        context,
        dates,
        builder: OrderBuilder::new(start.span, detail),
        noted: Noted::default(),
        open: Nesting::new(),
    };
    reading.start(start);
    reading.problems(reader.take_problems());
    while !reading.open.is_empty() {
        let token = reader.next(text);
        let broken = reading.token(token);
        reading.problems(reader.take_problems());
        if let Some(why) = broken {
            reading.give_up();
            return Err(Box::new(Broken { builder: reading.builder, why, span: token.span }));
        }
        turns.work(token.span.len()).await;
    }
    Ok(reading.builder)
}

pub(crate) struct Reading<'a> {
    pub(crate) text: &'a str,
    pub(crate) context: &'a Context,
    pub(crate) dates: &'a mut Dates,
    pub(crate) builder: OrderBuilder,
    pub(crate) noted: Noted,
    pub(crate) open: Nesting<Element>,
}

/// What is remembered until the order is read.
#[derive(Default)]
pub(crate) struct Noted {
    /// The number of the item and of its option at hand, from 1.
    pub(crate) item: u32,
    pub(crate) option: u32,
    pub(crate) state: Option<(String, Span)>,
    pub(crate) country: String,
    pub(crate) has_address: bool,
    pub(crate) total: Option<(Option<Decimal>, Span)>,
    pub(crate) tax: Option<Option<Decimal>>,
    pub(crate) shipping: Option<Option<Decimal>>,
    pub(crate) lines: Sum,
    pub(crate) pending: PendingItem,
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
                self.noted.pending = PendingItem::default();
            }
            Some(Field::ItemOption) => self.noted.option += 1,
            _ => {}
        }
        let parent = self.open.last();
        let in_repeated = parent.is_some_and(|parent| parent.repeated);
        let in_known = parent.is_some_and(|parent| parent.field.is_some());
        let step = match field {
            Some(Field::Item) => Step::Numbered(name, self.noted.item),
            Some(Field::ItemOption) => Step::Numbered(name, self.noted.option),
            _ => Step::Element(name),
        };
        match field {
            Some(field) if repeated && !in_repeated => self.found(Code::ElementRepeated, field, token.span),
            None if in_known => {
                let path = SourcePath::In(self.around(), step).written(self.text);
                self.noted.unknown.note(path, token.span);
            }
            _ => {}
        }
        self.open.push(Element::new(field, token.span, step, repeated));
        for attribute in scan::attributes(self.text, attributes) {
            let placed = attribute_fate(attribute.name.of(self.text));
            let around = if self.builder.detail() { self.around() } else { None };
            let path = || SourcePath::In(around, Step::Attribute(attribute.name));
            self.builder.fate(attribute.place(), placed, path);
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
            self.builder.span = whole;
            self.finish();
        }
    }

    /// The order is read: what needs all of it.
    fn finish(&mut self) {
        let Noted { unknown, lines: mut sum, total, tax, shipping, .. } = std::mem::take(&mut self.noted);
        self.builder.findings.extend(unknown.findings());
        if let (Some((total, span)), Some(tax), Some(shipping)) = (total, tax, shipping) {
            sum.add(tax);
            sum.add(shipping);
            self.builder.findings.extend(sum.compare(total, span));
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
        self.builder.findings.clear();
    }

    fn problems(&mut self, problems: Vec<Problem>) {
        self.builder.findings.extend(problems.into_iter().map(|problem| markup_finding(self.text, problem)));
    }

    /// Says something about an element.
    pub(crate) fn found(&mut self, code: Code, field: Field, at: Span) {
        let path = self.path(field).to_string();
        self.builder.found(Finding::new(code).at(at).with(ArgName::Field, path));
    }

    pub(crate) fn path(&self, field: Field) -> FieldPath {
        let Noted { item, option, .. } = self.noted;
        if (Field::ItemOption..=Field::OptionWeight).contains(&field) {
            FieldPath::option(item, option, field)
        } else if field == Field::Item || field.in_item() {
            FieldPath::item(item, field)
        } else {
            FieldPath::order(field)
        }
    }

    /// The path of the innermost open element that is kept with what it holds.
    pub(crate) fn around(&mut self) -> Option<Rc<SourcePath>> {
        if let Some(path) = self.open.kept().last().and_then(|element| element.path.clone()) {
            return Some(path);
        }
        let mut around = None;
        for element in self.open.kept_mut() {
            let step = element.step;
            let path = element.path.get_or_insert_with(|| Rc::new(SourcePath::In(around.take(), step)));
            around = Some(path.clone());
        }
        around
    }
}

/// What is remembered of an item until all of it is read.
#[derive(Default)]
pub(crate) struct PendingItem {
    pub quantity: Option<Decimal>,
    /// The unit price as it is written, and where.
    pub price: Option<(String, Span)>,
    /// What the field table says against it.
    pub price_finding: Option<Finding>,
    pub adjustment: bool,
    /// The place of an empty SKU.
    pub empty_sku: Option<Span>,
}

impl PendingItem {
    /// What it adds to the total; `None` where that is not known, as of a discount that is added.
    pub(crate) fn amount(&self) -> Option<Decimal> {
        let price = Decimal::read(&self.price.as_ref()?.0)?;
        if self.adjustment && !price.is_negative() {
            return None;
        }
        self.quantity?.times(price)
    }
}
