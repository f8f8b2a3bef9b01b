//! Reads a Custom Store document order by order.

use super::fill_in::fill_in;
use super::markup_problem::markup_finding;
use super::order;
use super::unknown_names::{UnknownElements, attribute_fate};
use crate::format::Format;
use crate::outcome::fate::{FateCounts, Fated, Placed, Reason, Use};
use crate::outcome::feed_context::Context;
use crate::outcome::order::Order;
use crate::outcome::order_builder::OrderBuilder;
use crate::sources::order_source::{OrderPlace, OrderSource, up_to};
use knowledge::catalogue::Code;
use knowledge::catalogue::orders::minutes_repeat_month::Dates;
use knowledge::catalogue::orders::pages_malformed;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::vocabulary::ArgName;
use readers::xml::{Break, Event, Reader, Token, references, scan};
use text::edit::Edit;
use text::span::Span;

/// The fates of values outside of orders that are kept one by one; all are counted.
const KEPT: usize = 100_000;

/// A document while it is read. Like its reader it does not hold the text.
#[derive(Debug)]
pub(crate) struct XmlFile {
    /// Its place among the texts.
    place: Span,
    reader: Reader,
    /// The elements that are open, outside of orders.
    open: Vec<Open>,
    findings: Vec<Finding>,
    counts: FateCounts,
    fates: Vec<Fated>,
    unknown: UnknownElements,
    dates: Dates,
    root_seen: bool,
    finished: bool,
}

#[derive(Debug)]
struct Open {
    tag: Span,
    name: Span,
    has_children: bool,
    content: Option<Span>,
}

impl XmlFile {
    /// A reading of the document that stands at `place`.
    pub fn new(text: &str, place: Span) -> Self {
        XmlFile {
            place,
            reader: Reader::new(up_to(text, place), place.start()),
            open: Vec::new(),
            findings: Vec::new(),
            counts: FateCounts::default(),
            fates: Vec::new(),
            unknown: UnknownElements::default(),
            dates: Dates::default(),
            root_seen: false,
            finished: false,
        }
    }
}

impl OrderSource for XmlFile {
    fn format(&self) -> Format {
        Format::Xml
    }

    fn length(&self) -> usize {
        self.place.len()
    }

    fn done(&self) -> usize {
        self.reader.offset().saturating_sub(self.place.start())
    }

    fn is_finished(&self) -> bool {
        self.finished
    }

    /// Reads on until an order is read or something else of the document.
    fn step(&mut self, text: &str, context: &Context) -> Option<OrderBuilder> {
        let text = up_to(text, self.place);
        let token = self.reader.next(text);
        let builder = match token.event {
            Event::Start { name, .. } => self.start(text, token, name, context),
            Event::End => {
                self.end(text, token);
                None
            }
            Event::Text => {
                self.content(token.span);
                None
            }
            Event::Verbatim(inner) => {
                self.content(inner);
                None
            }
            Event::DocumentType => {
                self.findings.push(Finding::new(Code::DocumentTypeRefused).at(token.span));
                None
            }
            Event::Declaration | Event::Aside => None,
            Event::Broken(why) => {
                self.broken(text, why, token.span);
                None
            }
            Event::Finished => {
                self.finish();
                None
            }
        };
        let problems = self.reader.take_problems();
        self.findings.extend(problems.into_iter().map(|problem| markup_finding(text, problem)));
        builder
    }

    fn detail(&self, text: &str, order: OrderPlace, context: &Context) -> Option<OrderBuilder> {
        let text = up_to(text, self.place);
        let mut reader = Reader::inside(text, order.span.start());
        reader.assume_document_type(self.reader.has_document_type());
        let start = reader.next(text);
        order::read(text, &mut reader, start, context, true, &mut |_, _, _| {}).ok()
    }

    fn findings(&self) -> &[Finding] {
        &self.findings
    }

    fn counts(&self) -> FateCounts {
        self.counts
    }

    fn file_fates(&self, _: &str) -> Vec<Fated> {
        self.fates.clone()
    }

    fn fill_in(&self, text: &str, order: &Order, values: &[(FieldPath, String)]) -> Option<Vec<Edit>> {
        fill_in(text, order, values)
    }
}

impl XmlFile {
    fn start(&mut self, text: &str, token: Token, name: Span, context: &Context) -> Option<OrderBuilder> {
        let is_order = name.of(text) == "Order";
        if !self.root_seen {
            self.root_seen = true;
            if name.of(text) != "Orders" {
                let found = text::shorten::quoted(name.of(text));
                self.findings.push(Finding::new(Code::WrongRoot).at(name).with(ArgName::Found, found));
            }
        }
        if is_order && self.open.len() <= 1 {
            if let Some(root) = self.open.last_mut() {
                root.has_children = true;
            }
            let dates = &mut self.dates;
            let mut note = |_: Field, value: &str, span: Span| dates.note(value, span);
            return match order::read(text, &mut self.reader, token, context, false, &mut note) {
                Ok(builder) => Some(builder),
                Err(broken) => {
                    // Once more, to keep what was read of it.
                    let mut reader = Reader::inside(text, token.span.start());
                    let start = reader.next(text);
                    let again = order::read(text, &mut reader, start, context, true, &mut |_, _, _| {});
                    let (counts, fates) = again.unwrap_or_else(|again| again.builder).broken_off();
                    self.counts.add(&counts);
                    self.fates.extend(fates);
                    self.broken(text, broken.why, broken.span);
                    None
                }
            };
        }
        if let Some(parent) = self.open.last_mut() {
            parent.has_children = true;
        }
        if self.open.len() == 1 {
            self.unknown.note(text::shorten::quoted(name.of(text)), token.span);
        }
        self.open.push(Open { tag: token.span, name, has_children: false, content: None });
        if let Event::Start { attributes, .. } = token.event {
            for attribute in scan::attributes(text, attributes) {
                let placed = self.attribute(text, attribute);
                let path = format!("{}/@{}", self.path(text), attribute.name.of(text));
                self.fate(attribute.place(), placed, path);
            }
        }
        None
    }

    fn attribute(&mut self, text: &str, attribute: scan::Attribute) -> Placed {
        let name = attribute.name.of(text);
        if self.open.len() > 1 || name != "pages" {
            return attribute_fate(name);
        }
        let value = references::unescape(attribute.value.of(text));
        self.findings.extend(pages_malformed::check(&value, attribute.place()));
        Placed::Used(Use::Pages)
    }

    fn content(&mut self, span: Span) {
        if let Some(open) = self.open.last_mut() {
            open.content = Some(open.content.map_or(span, |first| first.to(span)));
        }
    }

    fn end(&mut self, text: &str, token: Token) {
        let path = self.path(text);
        let Some(open) = self.open.pop() else { return };
        if open.has_children {
            return;
        }
        let content = open.content.filter(|span| !span.of(text).trim().is_empty());
        let element = Span::new(text, open.tag.start(), token.span.end());
        let known = self.open.is_empty() && open.name.of(text) == "Orders";
        let placed =
            if content.is_none() && known { Placed::Ignored(Reason::Empty) } else { Placed::Unknown };
        self.fate(content.unwrap_or(element), placed, path);
    }

    fn fate(&mut self, span: Span, placed: Placed, path: String) {
        self.counts.count(placed);
        if self.fates.len() < KEPT {
            self.fates.push(Fated { span, path, fate: placed.fate(true) });
        }
    }

    fn path(&self, text: &str) -> String {
        let near: Vec<&str> = self.open.iter().take(32).map(|open| open.name.of(text)).collect();
        near.join("/")
    }

    fn broken(&mut self, text: &str, why: Break, span: Span) {
        let finding = if why == Break::UnexpectedEnd {
            Finding::new(Code::FileTruncated).at(span)
        } else {
            let kind = match why {
                Break::UnexpectedEnd | Break::MalformedMarkup => "markup",
                Break::MismatchedEnd => "mismatched-end",
                Break::MalformedAttribute => "attribute",
                Break::OutsideRoot => "outside-root",
                Break::NotACharacter => "character",
            };
            let open = self.reader.innermost().map_or("", |name| name.of(text));
            Finding::new(Code::NotWellFormed)
                .at(span)
                .with(ArgName::Found, kind)
                .with(ArgName::Value, text::shorten::quoted(span.of(text)))
                .with(ArgName::Expected, text::shorten::quoted(open))
        };
        self.findings.push(finding);
        self.finish();
    }

    fn finish(&mut self) {
        if std::mem::replace(&mut self.finished, true) {
            return;
        }
        self.findings.extend(std::mem::take(&mut self.unknown).findings());
        self.findings.extend(std::mem::take(&mut self.dates).finding());
    }
}
