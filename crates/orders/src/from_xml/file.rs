//! Reads a Custom Store document order by order.

use super::fill_in::fill_in;
use super::markup_problem::markup_finding;
use super::nesting::Nesting;
use super::order::{self, Broken};
use super::unknown_names::{UnknownElements, attribute_fate};
use crate::format::Format;
use crate::outcome::fate::{FateCounts, Fated, LISTED, Placed, Reason, Use};
use crate::outcome::feed_context::Context;
use crate::outcome::findings::Findings;
use crate::outcome::order::Order;
use crate::outcome::order_builder::OrderBuilder;
use crate::outcome::source_path::{SourcePath, Step};
use crate::sources::order_source::{BYTES_OF_A_STEP, OrderPlace, OrderSource, up_to};
use knowledge::catalogue::Code;
use knowledge::catalogue::orders::minutes_repeat_month::Dates;
use knowledge::catalogue::orders::pages_malformed;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::vocabulary::ArgName;
use readers::xml::{Break, Event, Reader, Token, references, scan};
use std::rc::Rc;
use text::edit::Edit;
use text::shared_text::SharedText;
use text::span::Span;
use text::turns::Job;

/// A document while it is read. Like its reader it does not hold the text.
#[derive(Debug)]
pub(crate) struct XmlFile {
    /// Its place among the texts.
    place: Span,
    reader: Reader,
    /// The order that is being read; meanwhile `reader` stands before it.
    order: Option<Job<ReadOrder>>,
    /// The elements that are open, outside of orders.
    open: Nesting<Open>,
    findings: Findings,
    counts: FateCounts,
    fates: Vec<Fated>,
    unknown: UnknownElements,
    dates: Dates,
    worked: usize,
    root_seen: bool,
    finished: bool,
}

#[derive(Debug)]
struct Open {
    tag: Span,
    path: Rc<SourcePath>,
    is_orders: bool,
    has_children: bool,
    content: Option<Span>,
}

/// An order that was read, and what goes on behind it.
#[derive(Debug)]
struct ReadOrder {
    reader: Reader,
    dates: Dates,
    order: Result<OrderBuilder, Box<Broken>>,
}

impl XmlFile {
    /// A reading of the document that stands at `place`.
    pub fn new(text: &str, place: Span) -> Self {
        XmlFile {
            place,
            reader: Reader::new(up_to(text, place), place.start()),
            order: None,
            open: Nesting::new(),
            findings: Findings::default(),
            counts: FateCounts::default(),
            fates: Vec::new(),
            unknown: UnknownElements::default(),
            dates: Dates::default(),
            worked: 0,
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
        let read = self.reader.offset().saturating_sub(self.place.start());
        // A file that breaks off in an order is read twice there.
        (read + self.order.as_ref().map_or(0, Job::done)).min(self.length())
    }

    fn worked(&self) -> usize {
        self.worked + self.order.as_ref().map_or(0, Job::done)
    }

    fn is_finished(&self) -> bool {
        self.finished
    }

    /// Reads on until an order is read or a part of it, or something else of the document.
    fn step(&mut self, shared: &SharedText, context: &Rc<Context>) -> Option<OrderBuilder> {
        let text = up_to(shared, self.place);
        if let Some(order) = &mut self.order {
            let read = order.advance(BYTES_OF_A_STEP)?;
            return self.order_read(text, read);
        }
        let token = self.reader.next(text);
        self.worked += token.span.len();
        match token.event {
            Event::Start { name, .. } => self.start(shared, text, token, name, context),
            Event::End => self.end(text, token),
            Event::Text => self.content(token.span),
            Event::Verbatim(inner) => self.content(inner),
            Event::DocumentType => self.findings.push(Finding::new(Code::DocumentTypeRefused).at(token.span)),
            Event::Declaration | Event::Aside => {}
            Event::Broken(why) => self.broken(text, why, token.span),
            Event::Finished => self.finish(),
        }
        let problems = self.reader.take_problems();
        self.findings.extend(problems.into_iter().map(|problem| markup_finding(text, problem)));
        // Most orders are short: they are read at once.
        let read = self.order.as_mut()?.advance(BYTES_OF_A_STEP)?;
        self.order_read(text, read)
    }

    fn detail(
        &self,
        text: &SharedText,
        order: OrderPlace,
        context: &Rc<Context>,
    ) -> Job<Option<OrderBuilder>> {
        let (text, context, place) = (text.clone(), context.clone(), self.place);
        let document_type = self.reader.has_document_type();
        Job::new(async move |turns| {
            let text = up_to(&text, place);
            let mut reader = Reader::inside(text, order.span.start());
            reader.assume_document_type(document_type);
            let start = reader.next(text);
            let mut dates = Dates::default();
            order::read(text, &mut reader, start, &context, true, &mut dates, &turns).await.ok()
        })
    }

    fn findings(&self) -> &[Finding] {
        self.findings.list()
    }

    fn counts(&self) -> FateCounts {
        self.counts
    }

    fn file_fates(&self, _: &SharedText) -> Vec<Fated> {
        self.fates.clone()
    }

    fn fill_in(&self, text: &str, order: &Order, values: &[(FieldPath, String)]) -> Option<Vec<Edit>> {
        fill_in(text, order, values)
    }

    // What is not there can be put into the element that it belongs to, and that into another.
    fn has_place(&self, _: &str, _: &Order, _: FieldPath) -> bool {
        true
    }
}

impl XmlFile {
    fn start(&mut self, shared: &SharedText, text: &str, token: Token, name: Span, context: &Rc<Context>) {
        let is_order = name.of(text) == "Order";
        let is_orders = name.of(text) == "Orders";
        if !self.root_seen {
            self.root_seen = true;
            if !is_orders {
                let found = text::shorten::quoted(name.of(text));
                self.findings.push(Finding::new(Code::WrongRoot).at(name).with(ArgName::Found, found));
            }
        }
        if let Some(parent) = self.open.last_mut() {
            parent.has_children = true;
        }
        if is_order && self.open.depth() <= 1 {
            self.order = Some(self.read_order(shared, token, context));
            return;
        }
        if self.open.depth() == 1 {
            self.unknown.note(text::shorten::quoted(name.of(text)), token.span);
        }
        let around = self.open.kept().last().map(|around| around.path.clone());
        let path = Rc::new(SourcePath::In(around, Step::Element(name)));
        let is_orders = is_orders && self.open.is_empty();
        self.open.push(Open {
            tag: token.span,
            path: path.clone(),
            is_orders,
            has_children: false,
            content: None,
        });
        if let Event::Start { attributes, .. } = token.event {
            for attribute in scan::attributes(text, attributes) {
                let placed = self.attribute(text, attribute);
                let path = SourcePath::In(Some(path.clone()), Step::Attribute(attribute.name));
                self.fate(attribute.place(), placed, path);
            }
        }
    }

    /// The reading of the order whose start tag is `start`. Where the file breaks off in it, it is
    /// read once more, to keep what was read of it.
    fn read_order(&mut self, text: &SharedText, start: Token, context: &Rc<Context>) -> Job<ReadOrder> {
        let (text, context, place) = (text.clone(), context.clone(), self.place);
        let mut reader = self.reader.clone();
        let mut dates = std::mem::take(&mut self.dates);
        Job::new(async move |turns| {
            let text = up_to(&text, place);
            let mut order = order::read(text, &mut reader, start, &context, false, &mut dates, &turns).await;
            if let Err(broken) = &mut order {
                let mut again = Reader::inside(text, start.span.start());
                let start = again.next(text);
                let mut dates = Dates::default();
                let again = order::read(text, &mut again, start, &context, true, &mut dates, &turns).await;
                broken.builder = again.unwrap_or_else(|again| again.builder);
            }
            ReadOrder { reader, dates, order }
        })
    }

    /// An order is read, or as much of it as there is.
    fn order_read(&mut self, text: &str, read: ReadOrder) -> Option<OrderBuilder> {
        self.worked += self.order.take().map_or(0, |order| order.done());
        self.reader = read.reader;
        self.dates = read.dates;
        match read.order {
            Ok(builder) => Some(builder),
            Err(broken) => {
                let Broken { builder, why, span } = *broken;
                let (counts, fates) = builder.broken_off();
                self.counts.add(&counts);
                self.fates.extend(fates);
                self.broken(text, why, span);
                None
            }
        }
    }

    fn attribute(&mut self, text: &str, attribute: scan::Attribute) -> Placed {
        let name = attribute.name.of(text);
        if self.open.depth() > 1 || name != "pages" {
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
        let Some(open) = self.open.pop() else { return };
        if open.has_children {
            return;
        }
        let content = open.content.filter(|span| !span.of(text).trim().is_empty());
        let element = Span::new(text, open.tag.start(), token.span.end());
        let placed = if content.is_none() && open.is_orders {
            Placed::Ignored(Reason::Empty)
        } else {
            Placed::Unknown
        };
        self.fate(content.unwrap_or(element), placed, (*open.path).clone());
    }

    fn fate(&mut self, span: Span, placed: Placed, path: SourcePath) {
        self.counts.count(placed);
        if self.fates.len() < LISTED {
            self.fates.push(Fated { span, path, fate: placed.fate(true) });
        }
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
